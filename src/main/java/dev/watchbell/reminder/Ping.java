package dev.watchbell.reminder;

import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import java.time.Duration;
import java.util.Locale;

/**
 * A message to somebody about their shift.
 *
 * @param lead how long before the start; zero for one that isn't before it
 */
record Ping(Kind kind, Duration lead, ScheduleId schedule, Shift shift) {

    /** When a shift's person is told of it. */
    enum Kind {
        UPCOMING,
        START,
        END;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    static Ping upcoming(Duration lead, ScheduleId schedule, Shift shift) {
        return new Ping(Kind.UPCOMING, lead, schedule, shift);
    }

    static Ping start(ScheduleId schedule, Shift shift) {
        return new Ping(Kind.START, Duration.ZERO, schedule, shift);
    }

    static Ping end(ScheduleId schedule, Shift shift) {
        return new Ping(Kind.END, Duration.ZERO, schedule, shift);
    }
}
