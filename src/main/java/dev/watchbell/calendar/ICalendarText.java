package dev.watchbell.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * A calendar as clients read it, all times in UTC.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">iCalendar</a>, and RFC 7986 for its name and how often to look
 */
final class ICalendarText {
    private static final int HOURS = 1;

    private ICalendarText() {}

    /**
     * Writes it down.
     *
     * @param name ours, not foreign text: older clients read it from a property that the library doesn't escape
     * @param stamps by the entries' uids
     */
    static String of(String name, List<Entry> entries, Map<String, Stamp> stamps) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Watchbell//On call//EN");
        calendar.setName(name);
        calendar.setRefreshInterval(Duration.builder().hours(HOURS).build()).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS + "H");
        for (Entry entry : entries) {
            Stamp stamp = stamps.get(entry.uid());
            if (stamp == null) {
                throw new IllegalArgumentException("each event has its stamp, not so " + entry.uid());
            }
            calendar.addEvent(event(entry, stamp));
        }
        if (entries.isEmpty()) {
            calendar.addComponent(utc());
        }
        return Folding.folded(unfolded(calendar));
    }

    /** A calendar has to have something in it, and this shows nothing. */
    private static VTimezone utc() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(0));
        standard.setTimezoneOffsetTo(new UtcOffset(0));
        VTimezone utc = new VTimezone("UTC");
        utc.addStandardTime(standard);
        return utc;
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The stamp is the last change, and not the time of writing: so the same calendar is the same text. */
    private static VEvent event(Entry entry, Stamp stamp) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(stamp.sequence());
        event.setDateTimeStamp(date(stamp.changedAt()));
        event.setLastModified(date(stamp.changedAt()));
        event.setDateStart(date(entry.span().start()));
        event.setDateEnd(date(entry.span().end()));
        event.setSummary(entry.summary());
        event.setDescription(entry.description());
        entry.link().ifPresent(link -> event.setUrl(link.toString()));
        // somebody on call for a week can still be invited to a meeting
        event.setTransparency(true);
        return event;
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }
}
