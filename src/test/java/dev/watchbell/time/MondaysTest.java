package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MondaysTest {
    @ParameterizedTest(name = "after {0} in {1} comes {2}")
    @CsvSource(textBlock = """
            2026-03-01T12:00:00Z, Europe/Paris,     2026-03-02T08:00:00Z
            2026-03-02T07:59:59Z, Europe/Paris,     2026-03-02T08:00:00Z
            2026-03-02T08:00:00Z, Europe/Paris,     2026-03-09T08:00:00Z
            2026-03-24T08:00:00Z, Europe/Paris,     2026-03-30T07:00:00Z
            2026-03-01T23:00:00Z, America/New_York, 2026-03-02T14:00:00Z
            2026-03-01T23:00:00Z, Asia/Tokyo,       2026-03-02T00:00:00Z
            """)
    void the_next_monday_at_nine_is_of_the_teams_zone(Instant at, ZoneId zone, Instant monday) {
        assertThat(Mondays.after(at, zone)).isEqualTo(monday);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2026-03-02T08:00:00Z, true
            2026-03-02T22:59:59Z, true
            2026-03-02T23:00:00Z, false
            """)
    void it_is_not_too_late_up_to_midnight(Instant now, boolean inTime) {
        Instant due = Instant.parse("2026-03-02T08:00:00Z");

        assertThat(Mondays.stillThatDay(due, now, ZoneId.of("Europe/Paris"))).isEqualTo(inTime);
    }
}
