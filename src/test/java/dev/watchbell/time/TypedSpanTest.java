package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On Monday 2 March 2026, 10:00 in Paris. */
class TypedSpanTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "24 dec to 2 jan, 2026-12-23T23:00:00Z, 2027-01-02T23:00:00Z",
        "from 24 dec until 2 jan, 2026-12-23T23:00:00Z, 2027-01-02T23:00:00Z",
        "24-26 dec, 2026-12-23T23:00:00Z, 2026-12-26T23:00:00Z",
        "december 24th, 2026-12-23T23:00:00Z, 2026-12-24T23:00:00Z",
        "tomorrow 9:00-18:00, 2026-03-03T08:00:00Z, 2026-03-03T17:00:00Z",
        "9:00-12:00, 2026-03-02T08:00:00Z, 2026-03-02T11:00:00Z",
        "tomorrow 18-22, 2026-03-03T17:00:00Z, 2026-03-03T21:00:00Z",
        "tue 6pm - 10:30 pm, 2026-03-03T17:00:00Z, 2026-03-03T21:30:00Z",
        "tomorrow noon to fri 18h30, 2026-03-03T11:00:00Z, 2026-03-06T17:30:00Z",
        "24 dec 9-12:30, 2026-12-24T08:00:00Z, 2026-12-24T11:30:00Z",
        "tomorrow 22:00-06:00, 2026-03-03T21:00:00Z, 2026-03-04T05:00:00Z",
        "tue 14:00-18:00, 2026-03-03T13:00:00Z, 2026-03-03T17:00:00Z",
        "fri, 2026-03-05T23:00:00Z, 2026-03-06T23:00:00Z",
        "until fri, 2026-03-02T09:00:00Z, 2026-03-06T23:00:00Z",
        "mon-wed, 2026-03-01T23:00:00Z, 2026-03-04T23:00:00Z",
        "next week, 2026-03-08T23:00:00Z, 2026-03-15T23:00:00Z",
        "this weekend, 2026-03-06T23:00:00Z, 2026-03-08T23:00:00Z",
        "3 days, 2026-03-02T09:00:00Z, 2026-03-05T09:00:00Z",
        "24.12. to 2.1., 2026-12-23T23:00:00Z, 2027-01-02T23:00:00Z",
        "24/12/2027, 2027-12-23T23:00:00Z, 2027-12-24T23:00:00Z",
        "fri to mon, 2026-03-05T23:00:00Z, 2026-03-09T23:00:00Z",
        "2w, 2026-03-02T09:00:00Z, 2026-03-16T09:00:00Z",
        "for 3h, 2026-03-02T09:00:00Z, 2026-03-02T12:00:00Z",
        "tomorrow 9:00 for 2d, 2026-03-03T08:00:00Z, 2026-03-05T08:00:00Z",
        "now to fri 18:00, 2026-03-02T09:00:00Z, 2026-03-06T17:00:00Z",
        "today, 2026-03-01T23:00:00Z, 2026-03-02T23:00:00Z",
        "29 feb, 2028-02-28T23:00:00Z, 2028-02-29T23:00:00Z",
        "2026-04-01 to 2026-04-03, 2026-03-31T22:00:00Z, 2026-04-03T22:00:00Z",
        // the day on which clocks go forward has 23 hours, the one on which they go back 25
        "29 mar, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
        "25 oct, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
    })
    void what_people_type_is_the_window_that_they_mean(String typed, Instant start, Instant end) {
        assertThat(TypedSpan.read(typed, NOW, PARIS)).isEqualTo(new TypedSpan.Read.Window(new Span(start, end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6 apr to 2 apr", "tomorrow 18:00 to tomorrow 9:00", "2026-04-03 to 2026-04-01"})
    void an_end_before_its_start_is_told(String typed) {
        assertThat(TypedSpan.read(typed, NOW, PARIS)).isInstanceOf(TypedSpan.Read.Backwards.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "31 feb", "24 dec to later", "25:00-26:00", "99999999999w", "\u0000", "fri fri"})
    void the_rest_is_not_understood(String typed) {
        assertThat(TypedSpan.read(typed, NOW, PARIS)).isInstanceOf(TypedSpan.Read.NotUnderstood.class);
    }

    @Test
    void far_into_next_year_only_with_the_year() {
        assertThat(TypedSpan.read("1 dec 2026 to 1 nov 2027", NOW, PARIS)).isInstanceOf(TypedSpan.Read.Window.class);
        assertThat(TypedSpan.read("1 dec to 1 nov", NOW, PARIS)).isInstanceOf(TypedSpan.Read.Backwards.class);
    }
}
