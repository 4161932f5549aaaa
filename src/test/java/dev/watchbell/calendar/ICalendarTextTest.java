package dev.watchbell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.time.Span;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ICalendarTextTest {
    private static final Instant CHANGED = Instant.parse("2026-03-01T17:30:00Z");
    private static final Span SPAN =
            new Span(Instant.parse("2026-03-28T08:00:00Z"), Instant.parse("2026-03-29T07:00:00Z"));
    private static final Entry ENTRY = new Entry(
            "6f9619ff-8b86-3011-b42d-00c04fc964ff",
            SPAN,
            "On call: payments/primary",
            "Team: Payments, and more; \\n isn't a line\nCovering ana",
            Optional.of(URI.create("https://harbour.slack.com/archives/C0PAYMENTS")));

    @Test
    void another_library_reads_what_was_meant() {
        ReadCalendar read = ReadCalendar.of(written(ENTRY));

        assertThat(read.events())
                .containsExactly(new ReadCalendar.Event(
                        ENTRY.uid(), 3, CHANGED, SPAN.start(), SPAN.end(), ENTRY.summary(), ENTRY.description()));
        assertThat(read.value("PRODID")).isEqualTo("-//Watchbell//On call//EN");
        assertThat(read.value("NAME")).isEqualTo("On call");
        assertThat(read.value("X-WR-CALNAME")).isEqualTo("On call");
        assertThat(read.value("REFRESH-INTERVAL")).isEqualTo("PT1H");
        assertThat(read.value("X-PUBLISHED-TTL")).isEqualTo("PT1H");
    }

    @Test
    void times_are_in_utc_and_lines_end_as_the_format_says() {
        assertThat(written(ENTRY))
                .contains("DTSTART:20260328T080000Z\r\n", "DTEND:20260329T070000Z\r\n", "DTSTAMP:20260301T173000Z\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "SEQUENCE:3\r\n", "TRANSP:TRANSPARENT\r\n")
                .doesNotContain("VTIMEZONE")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void a_calendar_with_nothing_in_it_is_one_too() {
        String empty = ICalendarText.of("On call", List.of(), Map.of());

        assertThat(ReadCalendar.of(empty).events()).isEmpty();
        assertThat(empty).contains("BEGIN:VTIMEZONE\r\nTZID:UTC\r\n");
    }

    private static String written(Entry entry) {
        return ICalendarText.of("On call", List.of(entry), Map.of(entry.uid(), new Stamp(3, CHANGED)));
    }
}
