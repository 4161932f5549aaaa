package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday, 20:15 in Paris. */
    private static final Instant NOW = Instant.parse("2026-03-02T19:15:00Z");

    @ParameterizedTest
    @CsvSource({
        "now,                    2026-03-02T19:15:00Z",
        "18:00,                  2026-03-02T17:00:00Z",
        "9:05,                   2026-03-02T08:05:00Z",
        "today 23:00,            2026-03-02T22:00:00Z",
        "tomorrow,               2026-03-02T23:00:00Z",
        "tomorrow 6pm,           2026-03-03T17:00:00Z",
        "12am,                   2026-03-01T23:00:00Z",
        "in 3 days,              2026-03-05T19:15:00Z",
        "in 2 hours,             2026-03-02T21:15:00Z",
        "24.12.,                 2026-12-23T23:00:00Z",
        "24.12.2027 18:00,       2027-12-24T17:00:00Z",
        "24/12,                  2026-12-23T23:00:00Z",
        "12/24 9am,              2026-12-24T08:00:00Z",
        "this fri 18:00,         2026-03-06T17:00:00Z",
        "next mon,               2026-03-08T23:00:00Z",
        "noon,                   2026-03-02T11:00:00Z",
        "tue 7:45 a.m.,          2026-03-03T06:45:00Z",
        "tomorrow 18:00,         2026-03-03T17:00:00Z",
        "tue,                    2026-03-02T23:00:00Z",
        "Tuesday 09:00,          2026-03-03T08:00:00Z",
        "mon,                    2026-03-01T23:00:00Z",
        "SUN 09:00,              2026-03-08T08:00:00Z",
        "2026-03-03,             2026-03-02T23:00:00Z",
        "2026-03-03 18:00,       2026-03-03T17:00:00Z",
        "2026-03-03T18:00,       2026-03-03T17:00:00Z",
        "2026-03-03T18:00Z,      2026-03-03T18:00:00Z",
        "2026-03-03T18:00+05:30, 2026-03-03T12:30:00Z",
        "2026-03-29 02:30,       2026-03-29T01:00:00Z",
        "in 90m,                 2026-03-02T20:45:00Z",
        "in 2h,                  2026-03-02T21:15:00Z",
        "in 2 d,                 2026-03-04T19:15:00Z",
        "in 4w,                  2026-03-30T18:15:00Z",
    })
    void what_people_type_is_a_moment(String typed, Instant meant) {
        assertThat(TypedTime.read("  " + typed + " ", NOW, PARIS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "25:00",
                "18:60",
                "18",
                "tue 9",
                "tues",
                "2026-02-30",
                "2026-3-3",
                "2026-03-03 18:00Z",
                "in 2",
                "in -2h",
                "in 99999h",
                "tomorrow 24:00",
                "tuet09:00",
                "-0001-01-01",
                "2026-03-03T25:00Z",
            })
    void what_is_not_understood_is_not_guessed(String typed) {
        assertThat(TypedTime.read(typed, NOW, PARIS)).isEmpty();
    }

    @Test
    void the_zone_decides_which_day_it_is() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");

        assertThat(TypedTime.read("tue 09:00", NOW, auckland)).contains(Instant.parse("2026-03-02T20:00:00Z"));
    }
}
