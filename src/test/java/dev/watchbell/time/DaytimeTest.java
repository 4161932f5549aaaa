package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is woken for what can wait. */
class DaytimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:00:00Z, 2026-03-02T07:00:00Z",
        "2026-03-02T06:59:59Z, 2026-03-02T07:00:00Z",
        "2026-03-02T19:59:59Z, 2026-03-02T19:59:59Z",
        "2026-03-02T20:00:00Z, 2026-03-03T07:00:00Z",
        "2026-03-28T22:00:00Z, 2026-03-29T06:00:00Z",
    })
    void at_night_the_next_morning_is_meant(Instant asked, Instant told) {
        Instant from = Daytime.from(asked, ZoneId.of("Europe/Berlin"));

        assertThat(from).isEqualTo(told);
    }
}
