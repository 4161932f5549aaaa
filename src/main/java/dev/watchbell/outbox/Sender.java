package dev.watchbell.outbox;

import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Takes what is due to Slack, one thing at a time, and writes down what came of it. */
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration ONE_WARNING = Duration.ofDays(1);

    private final ClaimStore claims;
    private final HoldStore holds;
    private final Speech speech;
    private final Errands errands;
    private final Listeners listeners;
    private final InstantSource clock;

    Sender(
            ClaimStore claims,
            HoldStore holds,
            Speech speech,
            Errands errands,
            Listeners listeners,
            InstantSource clock) {
        this.claims = claims;
        this.holds = holds;
        this.speech = speech;
        this.errands = errands;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** True where it is said or done now; false where it waits on, was refused, or isn't ours any more. */
    boolean send(Due due) {
        if (!claims.renew(due)) {
            return false;
        }
        try {
            return attempt(due);
        } catch (SlackFailure failure) {
            return settle(due, failure);
        } catch (RuntimeException ours) {
            return stumble(due, ours);
        }
    }

    /** Our own mistake, a listener's, or the database's: it stops its conversation for some minutes, and not for ever. */
    private boolean stumble(Due due, RuntimeException ours) {
        LOG.error(
                "outbox row failed subject={} conversation={}",
                due.subject(),
                due.conversation().id(),
                ours);
        Instant now = clock.instant();
        String error = ours.getClass().getSimpleName();
        if (due.attempts() + 1 < Delivery.TRIES_FOR_THE_UNKNOWN) {
            claims.later(due, now.plus(Delivery.backoff(due.attempts(), luck())), true, error);
        } else {
            claims.refused(due, now, error);
        }
        return false;
    }

    private boolean attempt(Due due) {
        if (due.kind() == Kind.MESSAGE) {
            return said(due, speech.say(due));
        }
        Errands.Outcome outcome = errands.run(due);
        if (outcome instanceof Errands.Outcome.NotYet) {
            claims.aside(due, clock.instant().plusSeconds(1));
            return false;
        }
        if (outcome instanceof Errands.Outcome.Opened opened) {
            claims.found(due, opened.channel());
            return listeners.opened(due, opened.channel());
        }
        return claims.done(due, Optional.empty());
    }

    private boolean said(Due due, Said said) {
        boolean ours = claims.done(due, Optional.of(said));
        LOG.debug("said subject={} channel={} ts={}", due.subject(), said.channel(), said.ts());
        return ours;
    }

    private boolean settle(Due due, SlackFailure failure) {
        String main = due.kind() == Kind.MESSAGE ? Speech.method(due) : Errands.method(due.kind());
        Instant now = clock.instant();
        boolean mayHaveHappened =
                Delivery.mayHaveHappened(failure, main, due.begunAt().isPresent());
        Delivery.Next next = Delivery.after(failure, main, due.attempts(), luck());
        if (next instanceof Delivery.Next.Plainly && speech.mayBeTakenSoon(due)) {
            claims.later(due, now.plus(Delivery.backoff(due.attempts(), luck())), mayHaveHappened, failure.error());
            return false;
        }
        if (next instanceof Delivery.Next.Plainly) {
            return plainly(due, failure);
        }
        if (next instanceof Delivery.Next.Refused) {
            refuse(due, failure, now);
        } else if (next instanceof Delivery.Next.Later later) {
            claims.later(due, now.plus(later.in()), mayHaveHappened, failure.error());
        } else {
            rest(due, failure, next, now);
            claims.untouched(due, mayHaveHappened);
        }
        return false;
    }

    private void rest(Due due, SlackFailure failure, Delivery.Next next, Instant now) {
        if (next instanceof Delivery.Next.RestConversation rest) {
            holds.conversation(due.conversation(), now.plus(rest.in()), failure.error());
        } else if (next instanceof Delivery.Next.RestKind rest) {
            holds.everythingLike(due, now.plus(rest.in()), failure.error());
        } else if (next instanceof Delivery.Next.RestAll rest) {
            LOG.error("slack refuses the bot, one try a minute error={}", failure.error());
            holds.everything(now.plus(rest.in()), failure.error());
        }
    }

    private boolean plainly(Due due, SlackFailure failure) {
        LOG.error("slack didn't take our blocks, said plainly subject={} error={}", due.subject(), failure.error());
        try {
            return said(due, speech.sayPlainly(due));
        } catch (SlackFailure again) {
            if (again.trouble() == Trouble.OUR_BUG) {
                refuse(due, again, clock.instant());
                return false;
            }
            return settle(due, again);
        }
    }

    /** One warning a day for a conversation, not one a message. */
    private void refuse(Due due, SlackFailure failure, Instant now) {
        boolean warned = claims.refusedSince(due.conversation(), now.minus(ONE_WARNING));
        LOG.atLevel(warned ? Level.DEBUG : Level.WARN)
                .log(
                        "refused, kept subject={} conversation={} error={}",
                        due.subject(),
                        due.conversation().id(),
                        failure.error());
        claims.refused(due, now, failure.error());
    }

    private static double luck() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
