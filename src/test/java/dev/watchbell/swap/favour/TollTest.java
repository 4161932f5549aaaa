package dev.watchbell.swap.favour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TollTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void a_night_is_from_ten_to_six_where_the_helper_lives() {
        Span day = span("2026-03-05T08:00:00Z", "2026-03-06T08:00:00Z");

        assertThat(Toll.of(day, PARIS)).isEqualTo(toll(24, 8, 0));
        assertThat(Toll.of(span("2026-03-05T21:00:00Z", "2026-03-05T23:30:00Z"), PARIS))
                .isEqualTo(new Toll(Duration.ofMinutes(150), Duration.ofMinutes(150), Duration.ZERO));
        assertThat(Toll.of(span("2026-03-05T00:00:00Z", "2026-03-05T08:00:00Z"), ZoneId.of("Asia/Tokyo")))
                .isEqualTo(toll(8, 0, 0));
    }

    @Test
    void saturdays_and_sundays_are_the_weekend_and_their_nights_are_both() {
        Span week = span("2026-03-02T08:00:00Z", "2026-03-09T08:00:00Z");

        assertThat(Toll.of(week, PARIS)).isEqualTo(toll(168, 56, 48));
        assertThat(Toll.of(week, PARIS).burden()).isEqualTo(Duration.ofHours(104));
    }

    @Test
    void the_night_of_a_clock_change_is_as_long_as_it_was() {
        Span spring = span("2026-03-28T20:00:00Z", "2026-03-29T06:00:00Z");
        Span autumn = span("2026-10-24T19:00:00Z", "2026-10-25T07:00:00Z");

        assertThat(Toll.of(spring, PARIS).nights()).isEqualTo(Duration.ofHours(7));
        assertThat(Toll.of(autumn, PARIS).nights()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void a_day_that_the_zone_skipped_takes_nothing() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        Instant friday = LocalDate.of(2011, 12, 29).atTime(12, 0).atZone(apia).toInstant();

        assertThat(Toll.of(new Span(friday, friday.plus(Duration.ofHours(24))), apia)
                        .nights())
                .isLessThanOrEqualTo(Duration.ofHours(10));
    }

    @Test
    void spans_add_up() {
        Span one = span("2026-03-05T08:00:00Z", "2026-03-05T10:00:00Z");
        Span other = span("2026-03-07T08:00:00Z", "2026-03-07T11:00:00Z");

        assertThat(Toll.of(List.of(one, other), PARIS)).isEqualTo(toll(5, 0, 3));
    }

    private static Toll toll(int whole, int nights, int weekends) {
        return new Toll(Duration.ofHours(whole), Duration.ofHours(nights), Duration.ofHours(weekends));
    }

    private static Span span(String start, String end) {
        return new Span(Instant.parse(start), Instant.parse(end));
    }
}
