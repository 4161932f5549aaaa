package dev.watchbell.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.swap.TypedPart.Reading;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Paris, of a shift from Tue 3 March 09:00 to Wed 4 March 09:00, on the Monday before. */
class TypedPartTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Span SHIFT = span("2026-03-03T08:00:00Z", "2026-03-04T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'',               '',               2026-03-03T08:00:00Z, 2026-03-04T08:00:00Z",
        "14:00,            18:00,            2026-03-03T13:00:00Z, 2026-03-03T17:00:00Z",
        "22:00,            06:00,            2026-03-03T21:00:00Z, 2026-03-04T05:00:00Z",
        "02:00,            06:00,            2026-03-04T01:00:00Z, 2026-03-04T05:00:00Z",
        "09:00,            09:00,            2026-03-03T08:00:00Z, 2026-03-04T08:00:00Z",
        "tue 14:00,        '',               2026-03-03T13:00:00Z, 2026-03-04T08:00:00Z",
        "2026-03-03 14:00, wed 02:30,        2026-03-03T13:00:00Z, 2026-03-04T01:30:00Z",
        "'',               2026-03-03 10:00, 2026-03-03T08:00:00Z, 2026-03-03T09:00:00Z"
    })
    void a_time_without_a_day_is_the_first_such_time_in_the_shift(String from, String to, Instant start, Instant end) {
        assertThat(new TypedPart(from, to).read(SHIFT, NOW, PARIS))
                .isEqualTo(new Reading.Understood(new Span(start, end)));
    }

    @Test
    void what_is_not_understood_says_which_end_it_is() {
        assertThat(read("soonish", "18:00")).isEqualTo(new Reading.Unclear(false, "soonish"));
        assertThat(read("14:00", "late")).isEqualTo(new Reading.Unclear(true, "late"));
        assertThat(read("25:00", "")).isEqualTo(new Reading.Unclear(false, "25:00"));
        assertThat(read("wed 02:00", "tue 22:00")).isEqualTo(new Reading.Backwards());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T13:00:00Z, 2026-03-03 14:00",
        "2026-10-25T00:30:00Z, 2026-10-25 02:30",
        "2026-10-25T01:30:00Z, 2026-10-25T02:30+01:00"
    })
    void what_is_filled_in_is_read_as_the_same_instant_also_in_the_hour_that_comes_twice(Instant at, String written) {
        assertThat(TypedPart.written(at, PARIS, NOW)).isEqualTo(written);
        assertThat(new TypedPart(written, "").read(new Span(NOW, Instant.MAX), NOW, PARIS))
                .isEqualTo(new Reading.Understood(new Span(at, Instant.MAX)));
    }

    private static Reading read(String from, String to) {
        return new TypedPart(from, to).read(SHIFT, NOW, PARIS);
    }

    @Test
    void a_range_has_a_beginning_and_an_end_and_one_time_is_the_beginning() {
        assertThat(TypedPart.of("14:00-18:00")).isEqualTo(new TypedPart("14:00", "18:00"));
        assertThat(TypedPart.of("tue 14:00 to wed 02:00")).isEqualTo(new TypedPart("tue 14:00", "wed 02:00"));
        assertThat(TypedPart.of("2026-03-03 14:00 - 18:00")).isEqualTo(new TypedPart("2026-03-03 14:00", "18:00"));
        assertThat(TypedPart.of("2026-03-03 14:00")).isEqualTo(new TypedPart("2026-03-03 14:00", ""));
        assertThat(TypedPart.of("")).isEqualTo(new TypedPart("", ""));
    }

    private static Span span(String start, String end) {
        return new Span(Instant.parse(start), Instant.parse(end));
    }
}
