package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A ping that was sent.
 *
 * @param takenAt when they said that they have the watch
 */
record Told(
        long id,
        Ping.Kind kind,
        ScheduleId schedule,
        Instant shiftStart,
        PersonId person,
        Instant toldAt,
        Optional<Instant> takenAt) {
    /** Later than this after the start, a message says that it is late. */
    private static final Duration LATE = Duration.ofMinutes(5);

    boolean late() {
        return kind == Ping.Kind.START && toldAt.isAfter(shiftStart.plus(LATE));
    }

    boolean tells(Ping ping) {
        return kind == ping.kind()
                && schedule.equals(ping.schedule())
                && shiftStart.equals(ping.shift().span().start())
                && person.equals(ping.shift().person());
    }
}
