package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * People who take turns, in order, again and again.
 *
 * @param every how many days, weeks, months or hours a turn lasts
 * @param start the first handoff, as the clock of the zone shows it; before it nobody is on call
 * @param users may be empty, and then nobody is on call; who is listed twice comes twice in a round
 */
public record Rotation(Turn turn, int every, LocalDateTime start, ZoneId zone, List<PersonId> users) {
    public Rotation {
        if (every < 1) {
            throw new IllegalArgumentException("every must be 1 or more, not " + every);
        }
        if (start.getYear() < 1 || start.getYear() > 9999) {
            throw new IllegalArgumentException("a rotation starts in the years 1 to 9999, not at " + start);
        }
        users = List.copyOf(users);
    }

    /** The instant at which turn {@code number} begins: computed from the start, never from the one before it. */
    Instant handoff(long number) {
        return LocalTimes.instant(turn.after(start, Math.multiplyExact(number, every)), zone);
    }

    /** The number of the turn that goes on, and when the next begins; -1 before the start. Costs the same however far that is. */
    Held<Long> turn(Instant at) {
        LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
        if (shown.isBefore(start)) {
            Instant first = handoff(0);
            if (at.isBefore(first)) {
                return new Held<>(-1L, first);
            }
        }
        // Never too high: what the clock shows, it has reached.
        long number = Math.max(0, turn.between(start, shown) / every);
        Instant next = handoff(number + 1);
        // Where clocks go back, they show less than they have shown already: the estimate is then some turns too low.
        // The same steps pass over turns that begin and end at one instant, inside a gap.
        while (!next.isAfter(at)) {
            number++;
            next = handoff(number + 1);
        }
        return new Held<>(number, next);
    }
}
