package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a watch with the outgoing person until it is accepted or a limit passes, by a cover over the beginning of the next shift.
 *
 * <p>The schedule itself says so before that shift begins, and it says who comes after: whatever happens to the bot from then on,
 * there is no instant without somebody accountable, and none with two.
 */
final class Holds {
    /** How long before the end it is laid: early enough for a restart, so late that plans are made on the rota as it is. */
    static final Duration BEFORE = Duration.ofMinutes(5);

    static final Cause ACCEPTED = new Cause("handoff accepted");
    static final Cause OVERTAKEN = new Cause("rota changed");

    private final Rotas rotas;

    Holds(Rotas rotas) {
        this.rotas = rotas;
    }

    /**
     * Until when the watch is to be held; empty where it isn't, or isn't yet. Once the next shift has begun it is too late: the
     * watch has passed. Never longer than half of the next shift: that person has it, too, and nobody else's hours move.
     */
    Optional<Instant> until(Handoff handoff, Turnover turnover, Duration limit, Instant now) {
        Instant start = handoff.passesAt();
        boolean due = !start.minus(BEFORE).isAfter(now) && start.isAfter(now);
        if (!due || handoff.heldUntil().isPresent() || !turnover.atOnce()) {
            return Optional.empty();
        }
        Span next = turnover.next().map(Shift::span).orElseThrow();
        Duration half = next.duration().dividedBy(2);
        return Optional.of(start.plus(limit.compareTo(half) < 0 ? limit : half).truncatedTo(ChronoUnit.MICROS))
                .filter(start::isBefore);
    }

    /** Over the next person alone: where it turns out to be somebody else's shift, it doesn't count. */
    void lay(Handoff handoff, Turnover turnover, Instant until) {
        Optional<PersonId> next = turnover.next().map(Shift::person);
        Cover cover = new Cover(new Span(handoff.passesAt(), until), Optional.of(handoff.outgoing()), next);
        rotas.add(handoff.schedule(), List.of(cover), handoff.hold(), handoff.outgoing());
    }

    /** Ends it where it still counts: from now on the next person has the watch. */
    void release(Handoff handoff, Turnover turnover, PersonId by) {
        if (handoff.heldUntil().equals(Optional.of(turnover.out().span().end()))) {
            rotas.cancel(handoff.hold(), by, ACCEPTED);
        }
    }
}
