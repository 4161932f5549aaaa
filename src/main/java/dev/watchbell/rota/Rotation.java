package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An ordered list of people who take turns.
 *
 * @param every how many days, weeks, months or hours a turn lasts, 1 or more
 * @param start local time of the first handoff, from which each later one is counted
 * @param users empty: nobody is on call
 */
public record Rotation(Type type, int every, LocalDateTime start, ZoneId zone, List<PersonId> users) {
    /** In what a rotation counts; hours are those of the clock on the wall. */
    public enum Type {
        DAILY(ChronoUnit.DAYS),
        WEEKLY(ChronoUnit.WEEKS),
        MONTHLY(ChronoUnit.MONTHS),
        HOURS(ChronoUnit.HOURS);

        private final ChronoUnit unit;

        Type(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    public Rotation {
        if (every < 1) {
            throw new IllegalArgumentException("every is 1 or more, not " + every);
        }
        users = List.copyOf(users);
    }

    /** Whose turn it is at that instant, and when it ends; nobody's before the first handoff or with no users. */
    Turn at(Instant at) {
        if (users.isEmpty()) {
            return new Turn(Optional.empty(), Instant.MAX);
        }
        Instant first = handoff(0);
        if (at.isBefore(first)) {
            return new Turn(Optional.empty(), first);
        }
        long turn = turnAt(at);
        PersonId user = users.get((int) (turn % users.size()));
        return new Turn(Optional.of(user), handoff(turn + 1));
    }

    /** The last handoff at or before that instant: estimated from the start on the wall clock, then corrected. */
    private long turnAt(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        long turn = Math.max(0, type.unit.between(start, local) / every);
        while (turn > 0 && handoff(turn).isAfter(at)) {
            turn--;
        }
        while (!handoff(turn + 1).isAfter(at)) {
            turn++;
        }
        return turn;
    }

    private Instant handoff(long turn) {
        return LocalTimes.instant(start.plus(turn * every, type.unit), zone);
    }
}
