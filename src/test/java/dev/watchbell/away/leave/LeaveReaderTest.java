package dev.watchbell.away.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar of somebody in Paris, from March 2026 on for a year. */
class LeaveReaderTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Span YEAR =
            new Span(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z"));

    @Test
    void whole_days_are_days_where_the_person_is_and_the_last_is_not_among_them() {
        List<Span> leaves = read("DTSTART;VALUE=DATE:20260327", "DTEND;VALUE=DATE:20260330", "SUMMARY:Vacation");

        // the clock goes forward in between: 71 hours
        assertThat(leaves).containsExactly(span("2026-03-26T23:00:00Z", "2026-03-29T22:00:00Z"));
    }

    @Test
    void times_count_in_the_zone_that_they_name_or_else_in_the_persons() {
        assertThat(read(
                        "DTSTART;TZID=America/New_York:20260401T090000",
                        "DTEND;TZID=America/New_York:20260401T170000",
                        "SUMMARY:OOO"))
                .containsExactly(span("2026-04-01T13:00:00Z", "2026-04-01T21:00:00Z"));
        assertThat(read("DTSTART:20260401T090000", "DTEND:20260401T170000", "SUMMARY:OOO"))
                .containsExactly(span("2026-04-01T07:00:00Z", "2026-04-01T15:00:00Z"));
        assertThat(read("DTSTART:20260401T090000Z", "DURATION:PT2H", "SUMMARY:OOO"))
                .containsExactly(span("2026-04-01T09:00:00Z", "2026-04-01T11:00:00Z"));
    }

    @Test
    void what_comes_again_does_so_on_the_wall_clock_without_what_was_taken_out() {
        List<Span> leaves = read(
                "DTSTART;TZID=Europe/Paris:20260326T140000",
                "DTEND;TZID=Europe/Paris:20260326T180000",
                "RRULE:FREQ=WEEKLY;COUNT=3",
                "EXDATE;TZID=Europe/Paris:20260409T140000",
                "SUMMARY:PTO");

        assertThat(leaves)
                .containsExactly(
                        span("2026-03-26T13:00:00Z", "2026-03-26T17:00:00Z"),
                        span("2026-04-02T12:00:00Z", "2026-04-02T16:00:00Z"));
    }

    @Test
    void one_repetition_that_was_moved_is_where_it_was_moved_to() {
        String series = event("UID:a", "DTSTART;VALUE=DATE:20260406", "RRULE:FREQ=WEEKLY;COUNT=2", "SUMMARY:Vacation");
        String moved =
                event("UID:a", "RECURRENCE-ID;VALUE=DATE:20260413", "DTSTART;VALUE=DATE:20260415", "SUMMARY:Vacation");

        assertThat(new LeaveReader(YEAR, PARIS).read(calendar(series + moved)).orElseThrow())
                .containsExactly(
                        span("2026-04-05T22:00:00Z", "2026-04-06T22:00:00Z"),
                        span("2026-04-14T22:00:00Z", "2026-04-15T22:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Vacation, true", "OOO: dentist, true", "Out of the office, true", "Congés, true", "Urlaub in Wien, true",
        "Leave, true", "Away, true", "Public holiday, true", "Sprint planning, false", "Leaves of tea, false",
        "Boook club, false", "Review of the outage, false"
    })
    void a_whole_day_says_away_by_its_title(String title, boolean away) {
        assertThat(read("DTSTART;VALUE=DATE:20260406", "SUMMARY:" + title)).hasSize(away ? 1 : 0);
    }

    @Test
    void an_hour_of_leave_party_is_no_leave_and_what_was_cancelled_is_none() {
        assertThat(read("DTSTART:20260401T090000Z", "DTEND:20260401T100000Z", "SUMMARY:Leave party of Ana"))
                .isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:20260406", "STATUS:CANCELLED", "SUMMARY:Vacation"))
                .isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:20260406", "X-MICROSOFT-CDO-BUSYSTATUS:OOF", "SUMMARY:Busy"))
                .hasSize(1);
    }

    @Test
    void what_is_over_or_farther_than_a_year_is_left_out() {
        assertThat(read("DTSTART;VALUE=DATE:20260101", "SUMMARY:Vacation")).isEmpty();
        assertThat(read("DTSTART;VALUE=DATE:20280101", "SUMMARY:Vacation")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1", "FREQ=DAILY;BYHOUR=0,1,2;BYMINUTE=0,1,2,3"})
    void a_rule_that_never_ends_is_played_a_little_while(String rule) {
        assertThat(read("DTSTART:20200101T090000Z", "DURATION:PT1H", "RRULE:" + rule, "SUMMARY:OOO")
                        .size())
                .isLessThanOrEqualTo(Repetition.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no calendar", "<html><body>Sign in</body></html>", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "{}"})
    void what_is_no_calendar_is_told_from_one_that_is_empty(String text) {
        assertThat(new LeaveReader(YEAR, PARIS).read(text)).isEmpty();
        assertThat(new LeaveReader(YEAR, PARIS).read(calendar(""))).contains(List.of());
    }

    @Test
    void one_event_that_cant_be_read_keeps_no_other_back() {
        String broken = event("DTSTART:nonsense", "SUMMARY:Vacation") + event("SUMMARY:Vacation");
        String good = event("DTSTART;VALUE=DATE:20260406", "SUMMARY:Vacation");

        assertThat(new LeaveReader(YEAR, PARIS).read(calendar(broken + good)).orElseThrow())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_title_breaks_the_reading(String title) {
        assertThat(new LeaveReader(YEAR, PARIS)
                        .read(calendar(event("DTSTART;VALUE=DATE:20260406", "SUMMARY:" + title))))
                .isPresent();
    }

    private static List<Span> read(String... lines) {
        return new LeaveReader(YEAR, PARIS).read(calendar(event(lines))).orElseThrow();
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static Span span(String start, String end) {
        return new Span(Instant.parse(start), Instant.parse(end));
    }
}
