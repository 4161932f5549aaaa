package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T08:00:00Z, Tue 3 Mar 09:00",
        "2026-09-03T07:00:00Z, Thu 3 Sep 09:00",
        "2026-12-31T22:59:59Z, Thu 31 Dec 23:59",
        "2026-12-31T23:00:00Z, Fri 1 Jan 2027 00:00",
        "2025-12-31T22:00:00Z, Wed 31 Dec 2025 23:00",
    })
    void a_moment_has_its_year_only_where_it_is_another(Instant at, String words) {
        assertThat(Wording.moment(at, PARIS, NOW)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T08:00:00Z, 2026-03-04T08:00:00Z, Tue 3 Mar 09:00 - Wed 4 Mar 09:00",
        "2026-03-03T08:00:00Z, 2026-03-03T16:00:00Z, Tue 3 Mar 09:00-17:00",
        "2026-03-03T08:00:00Z, 2026-03-03T23:00:00Z, Tue 3 Mar 09:00 - Wed 4 Mar 00:00",
        "2026-10-25T00:30:00Z, 2026-10-25T01:10:00Z, Sun 25 Oct 02:30-02:10 (40 min)",
        "2026-12-31T08:00:00Z, 2027-01-01T08:00:00Z, Thu 31 Dec 09:00 - Fri 1 Jan 2027 09:00",
        "2026-03-16T08:00:00Z, 2027-04-07T08:00:00Z, from Mon 16 Mar 09:00 on",
        "2025-01-16T08:00:00Z, 2026-03-16T08:00:00Z, until Mon 16 Mar 09:00",
        "2025-01-16T08:00:00Z, 2027-04-07T08:00:00Z, all the time",
    })
    void a_span_says_its_day_once(Instant start, Instant end, String words) {
        assertThat(Wording.span(new Span(start, end), PARIS, NOW)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, now",
        "PT-29S, now",
        "PT30S, in 1 min",
        "PT-5M, 5 min ago",
        "PT59M29S, in 59 min",
        "PT59M30S, in 1 h",
        "PT3H, in 3 h",
        "PT1H59M, in 2 h",
        "PT47H, in 47 h",
        "PT48H, in 2 d",
        "P-8D, 8 d ago",
    })
    void how_far_away_something_is(Duration away, String words) {
        assertThat(Wording.relative(NOW.plus(away), NOW)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT45S, 45 s",
        "PT45M30S, 45 min",
        "PT2H30M, 2 h 30 min",
        "PT24H, 24 h",
        "PT25H, 25 h",
        "PT48H, 2 d",
        "PT167H, 6 d 23 h",
        "P7D, 7 d",
    })
    void how_long_something_lasts(Duration length, String words) {
        assertThat(Wording.duration(length)).isEqualTo(words);
    }

    @Test
    void nothing_lasts_less_than_no_time() {
        assertThatThrownBy(() -> Wording.duration(Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-1M");
    }
}
