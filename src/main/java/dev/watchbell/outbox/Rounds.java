package dev.watchbell.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is next, also when nobody listens: then one try a minute, and all goes on when it succeeds. */
final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration ONE_TRY_A_MINUTE = Duration.ofMinutes(1);

    private final ClaimStore claims;
    private final HoldStore holds;
    private final Sender sender;
    private final InstantSource clock;
    private final List<Consumer<Delivered>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<UUID> theTry = Optional.empty();

    Rounds(ClaimStore claims, HoldStore holds, Sender sender, InstantSource clock) {
        this.claims = claims;
        this.holds = holds;
        this.sender = sender;
        this.clock = clock;
    }

    void whenDelivered(Consumer<Delivered> listener) {
        listeners.add(listener);
    }

    /** Takes at most that many, each of another conversation; each must be sent soon. */
    List<Due> claim(int most) {
        Instant now = clock.instant();
        Optional<HoldStore.Mute> mute = holds.mute();
        if (mute.isEmpty()) {
            return claims.claim(most, now);
        }
        boolean ourTry = !mute.get().until().isAfter(now) && holds.takeTry(mute.get(), now.plus(ONE_TRY_A_MINUTE));
        List<Due> tried = ourTry ? claims.claim(1, now) : List.of();
        tried.forEach(due -> theTry = Optional.of(due.lease()));
        return tried;
    }

    /** True where it was said or done; what was claimed before Slack stopped listening goes back unsaid. */
    boolean send(Due due) {
        boolean mute = holds.mute().isPresent();
        if (mute && !theTry.equals(Optional.of(due.lease()))) {
            giveBack(due);
            return false;
        }
        boolean done = sender.send(due);
        if (done && mute && holds.unmute()) {
            LOG.info("slack takes the bot again");
        }
        if (done) {
            tell(due);
        }
        return done;
    }

    /** Not even tried. */
    void giveBack(Due due) {
        claims.untouched(due, due.begunAt().isPresent());
    }

    private void tell(Due due) {
        Delivered.As said = due.stands().isPresent() ? Delivered.As.EDIT : Delivered.As.MESSAGE;
        Duration late = Duration.between(due.wantedAt(), clock.instant());
        Delivered delivered = new Delivered(
                due.kind() == Kind.MESSAGE ? said : Delivered.As.ERRAND, late.isNegative() ? Duration.ZERO : late);
        listeners.forEach(listener -> listener.accept(delivered));
    }

    /** When to look again, though nobody has written anything: a retry or a rest that ends. */
    Optional<Instant> next() {
        Instant now = clock.instant();
        Optional<Instant> retry = claims.nextRetry(now);
        Optional<Instant> rest = holds.nextEnd(now);
        return retry.flatMap(one -> rest.map(other -> one.isBefore(other) ? one : other))
                .or(() -> retry)
                .or(() -> rest);
    }
}
