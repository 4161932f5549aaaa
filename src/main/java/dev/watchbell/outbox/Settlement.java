package dev.watchbell.outbox;

import dev.watchbell.slack.SlackFailure;
import dev.watchbell.store.Outage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Writes down what is to come of something that Slack didn't take. */
final class Settlement {
    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final Duration ONE_WARNING = Duration.ofDays(1);

    private final ClaimStore claims;
    private final HoldStore holds;
    private final Listeners listeners;
    private final RandomGenerator luck;
    private final InstantSource clock;

    Settlement(ClaimStore claims, HoldStore holds, Listeners listeners, RandomGenerator luck, InstantSource clock) {
        this.claims = claims;
        this.holds = holds;
        this.listeners = listeners;
        this.luck = luck;
        this.clock = clock;
    }

    Delivery.Next next(Due due, SlackFailure failure) {
        return Delivery.after(failure, main(due), due.attempts(), luck.nextDouble());
    }

    void settle(Due due, SlackFailure failure, Delivery.Next next) {
        Instant now = clock.instant();
        boolean mayHaveHappened =
                Delivery.mayHaveHappened(failure, main(due), due.begunAt().isPresent());
        if (next instanceof Delivery.Next.Refused) {
            refuse(due, failure.error());
        } else if (next instanceof Delivery.Next.Later later) {
            restIfAsked(due, failure, now);
            claims.later(due, now.plus(later.in()), mayHaveHappened, failure.error());
        } else if (next instanceof Delivery.Next.Plainly) {
            claims.later(due, soon(due, now), mayHaveHappened, failure.error());
        } else {
            rest(due, failure, next, now);
            claims.untouched(due, mayHaveHappened);
        }
    }

    /**
     * Our own mistake, or a listener's: it stops its conversation for some minutes, and not for ever. What the database's trouble
     * kept from being written down isn't counted: it is looked for as soon as the database is back.
     */
    void stumble(Due due, RuntimeException ours) {
        if (Outage.in(ours).isPresent()) {
            LOG.warn("outcome not written, looked for again", ours);
            claims.again(due, soon(due, clock.instant()));
            return;
        }
        LOG.error(
                "outbox row failed subject={} conversation={}",
                due.subject(),
                due.conversation().id(),
                ours);
        String error = ours.getClass().getSimpleName();
        if (due.attempts() + 1 < Delivery.TRIES_FOR_THE_UNKNOWN) {
            claims.later(due, soon(due, clock.instant()), true, error);
        } else {
            refuse(due, error);
        }
    }

    /** Kept, with the reason; who can act is told in the same transaction, once a day for a conversation. */
    void refuse(Due due, String error) {
        Instant now = clock.instant();
        boolean first = !claims.refusedSince(due.conversation(), now.minus(ONE_WARNING));
        LOG.atLevel(first ? Level.WARN : Level.DEBUG)
                .log(
                        "refused, kept subject={} conversation={} error={}",
                        due.subject(),
                        due.conversation().id(),
                        error);
        listeners.refused(due, new Refused(due.conversation(), due.subject(), error, now, first));
    }

    private Instant soon(Due due, Instant now) {
        return now.plus(Delivery.backoff(due.attempts(), luck.nextDouble()));
    }

    /** What only prepares, such as opening direct messages, has its own pace: others needn't find that out one by one. */
    private void restIfAsked(Due due, SlackFailure failure, Instant now) {
        Optional<Duration> rest =
                failure.retryAfter().filter(in -> !failure.method().equals(main(due)));
        rest.ifPresent(in -> holds.method(failure.method(), now.plus(Delivery.atMost(in)), failure.error()));
    }

    private void rest(Due due, SlackFailure failure, Delivery.Next next, Instant now) {
        if (next instanceof Delivery.Next.RestConversation rest) {
            holds.conversation(due.conversation(), now.plus(rest.in()), failure.error());
        } else if (next instanceof Delivery.Next.RestKind rest) {
            holds.everythingLike(due, now.plus(rest.in()), failure.error());
        } else if (next instanceof Delivery.Next.RestAll rest) {
            LOG.atLevel(holds.mute().isEmpty() ? Level.ERROR : Level.DEBUG)
                    .log("slack refuses the bot, one try a minute; all is kept error={}", failure.error());
            holds.everything(now.plus(rest.in()), failure.error());
        }
    }

    private static String main(Due due) {
        return due.kind() == Kind.MESSAGE ? Speech.method(due) : Errands.method(due.kind());
    }
}
