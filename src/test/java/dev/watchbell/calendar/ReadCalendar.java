package dev.watchbell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;

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
            assertThat(calendar.validate().hasErrors()).as(text).isFalse();
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
        return calendar.getRequiredProperty(property).getValue();
    }

    private static Event event(VEvent event) {
        return new Event(
                text(event, Property.UID),
                event.<Sequence>getRequiredProperty(Property.SEQUENCE).getSequenceNo(),
                instant(event.<DtStamp>getRequiredProperty(Property.DTSTAMP).getDate()),
                instant(event.<DtStart<?>>getRequiredProperty(Property.DTSTART).getDate()),
                instant(event.<DtEnd<?>>getRequiredProperty(Property.DTEND).getDate()),
                text(event, Property.SUMMARY),
                text(event, Property.DESCRIPTION));
    }

    private static String text(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Instant instant(Temporal at) {
        return Instant.from(at);
    }
}
