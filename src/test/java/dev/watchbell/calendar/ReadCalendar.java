package dev.watchbell.calendar;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar as another library reads it, which also says whether it may be read at all. */
record ReadCalendar(net.fortuna.ical4j.model.Calendar calendar) {

    /** An event in it. */
    record Event(
            String uid,
            int sequence,
            Instant changedAt,
            Instant start,
            Instant end,
            String summary,
            String description) {}

    static ReadCalendar of(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            assertThatCode(calendar::validate).as(text).doesNotThrowAnyException();
            return new ReadCalendar(calendar);
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    List<Event> events() {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(ReadCalendar::event)
                .toList();
    }

    Map<String, Event> byUid() {
        return events().stream().collect(Collectors.toMap(Event::uid, Function.identity()));
    }

    String value(String property) {
        return calendar.getProperty(property).getValue();
    }

    private static Event event(VEvent event) {
        return new Event(
                text(event, Property.UID),
                event.getSequence().getSequenceNo(),
                event.getDateStamp().getDate().toInstant(),
                event.getStartDate().getDate().toInstant(),
                event.getEndDate().getDate().toInstant(),
                text(event, Property.SUMMARY),
                text(event, Property.DESCRIPTION));
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).getValue();
    }
}
