package dev.watchbell.reminder;

import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import java.time.Duration;
import java.util.Locale;

/** A message to somebody about their shift. */
record Ping(Kind kind, ScheduleId schedule, Shift shift) {

    /** When a shift's person is told of it. */
    enum Kind {
        UPCOMING(Duration.ofHours(1)),
        START(Duration.ZERO);

        private final Duration lead;

        Kind(Duration lead) {
            this.lead = lead;
        }

        /** How long before the start. */
        Duration lead() {
            return lead;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
