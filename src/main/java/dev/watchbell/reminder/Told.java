package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import dev.watchbell.reminder.Ping.Kind;
import dev.watchbell.rota.ScheduleId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A ping that was sent.
 *
 * @param lead how long before the start
 * @param takenAt when they said that they have the watch
 * @param askedAt when they were asked for that again
 * @param raisedAt when others were told that they hadn't
 */
record Told(
        long id,
        Kind kind,
        Duration lead,
        ScheduleId schedule,
        Instant shiftStart,
        PersonId person,
        Instant toldAt,
        Optional<Instant> takenAt,
        Optional<Instant> askedAt,
        Optional<Instant> raisedAt) {
    /** Later than this after it was due, a message says that it is late. */
    private static final Duration LATE = Duration.ofMinutes(5);

    /** When it should have been sent; for an end that is in nobody's interest. */
    Instant due() {
        return shiftStart.minus(lead);
    }

    boolean late() {
        return kind != Kind.END && toldAt.isAfter(due().plus(LATE));
    }

    boolean unanswered() {
        return kind == Kind.START && takenAt.isEmpty();
    }

    boolean tells(Ping ping) {
        return kind == ping.kind()
                && lead.equals(ping.lead())
                && schedule.equals(ping.schedule())
                && shiftStart.equals(ping.shift().span().start())
                && person.equals(ping.shift().person());
    }
}
