package dev.watchbell.swap.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Sat 28 March, 22:00 in Paris; the clocks go forward in the night. */
class TypedEndTest {
    private static final Instant NOW = Instant.parse("2026-03-28T21:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2h, 2026-03-28T23:00:00Z",
        "for 90m, 2026-03-28T22:30:00Z",
        "3 hours, 2026-03-29T00:00:00Z",
        "1d, 2026-03-29T20:00:00Z",
        "until 23:30, 2026-03-28T22:30:00Z",
        "until 9:00, 2026-03-29T07:00:00Z",
        "till tomorrow 9:00, 2026-03-29T07:00:00Z",
        "until 6am, 2026-03-29T04:00:00Z",
    })
    void the_end_is_read_on_the_readers_clock(String typed, String end) {
        assertThat(TypedEnd.read(typed, NOW, Crew.PARIS)).contains(Instant.parse(end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2", "until never", "9:00", "h", "until"})
    void what_isnt_an_end_isnt_guessed(String typed) {
        assertThat(TypedEnd.read(typed, NOW, Crew.PARIS)).isEmpty();
    }

    @Test
    void a_day_that_has_passed_stays_passed() {
        assertThat(TypedEnd.read("until 2026-03-01", NOW, Crew.PARIS)).contains(Instant.parse("2026-02-28T23:00:00Z"));
    }
}
