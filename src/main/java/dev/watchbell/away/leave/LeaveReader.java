package dev.watchbell.away.leave;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import dev.watchbell.time.Span;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/** Reads an iCalendar for the times in which it says that its owner is away; of what else it says, nothing is kept. */
final class LeaveReader {
    /** More than anybody has in a calendar of 1 MB. */
    static final int MOST_EVENTS = 20_000;

    /** Those that say away; each may have a rule that takes work to play. */
    private static final int MOST_LEAVES = 500;

    private final Span window;
    private final ZoneId zone;

    /** @param zone the person's, for whole days, and for times that name none */
    LeaveReader(Span window, ZoneId zone) {
        this.window = window;
        this.zone = zone;
    }

    /** What of it touches the window, in order; empty where the text is no calendar. */
    Optional<List<Span>> read(String text) {
        List<Span> spans = new ArrayList<>();
        boolean calendar = false;
        try (ICalReader reader = new ICalReader(text)) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
            for (ICalendar next = reader.readNext(); next != null; next = reader.readNext()) {
                calendar = true;
                spans.addAll(leaves(next));
            }
        } catch (IOException
                | RuntimeException broken) { // a foreign text, read by a library: it may throw whatever it likes
            return Optional.empty();
        }
        return calendar ? Optional.of(inOrder(spans)) : Optional.empty();
    }

    private List<Span> leaves(ICalendar calendar) {
        TimezoneInfo zones = calendar.getTimezoneInfo();
        List<LeaveEvent> events = calendar.getEvents().stream()
                .limit(MOST_EVENTS)
                .flatMap(event -> event(event, zones).stream())
                .toList();
        Map<String, Set<LocalDateTime>> elsewhere = elsewhere(events);
        return events.stream()
                .filter(LeaveEvent::saysAway)
                .limit(MOST_LEAVES)
                .flatMap(event -> spans(event, elsewhere.getOrDefault(uid(event.event()), Set.of())).stream())
                .toList();
    }

    /** One event that can't be read keeps no other back. */
    private Optional<LeaveEvent> event(VEvent event, TimezoneInfo zones) {
        try {
            return LeaveEvent.of(event, zones, zone);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** One repetition that was moved, renamed or cancelled is an event of its own, which names the start that it had. */
    private static Map<String, Set<LocalDateTime>> elsewhere(List<LeaveEvent> events) {
        Map<String, Set<LocalDateTime>> elsewhere = new HashMap<>();
        for (LeaveEvent event : events) {
            if (event.event().getRecurrenceId() != null
                    && event.event().getRecurrenceId().getValue() != null) {
                var written = LeaveEvent.written(event.event().getRecurrenceId().getValue());
                elsewhere
                        .computeIfAbsent(uid(event.event()), none -> new HashSet<>())
                        .add(event.clock().local(written));
            }
        }
        return elsewhere;
    }

    private List<Span> spans(LeaveEvent event, Set<LocalDateTime> elsewhere) {
        boolean moved = event.event().getRecurrenceId() != null;
        try {
            List<LocalDateTime> starts = moved ? List.of(event.start()) : Repetition.starts(event, window, elsewhere);
            return starts.stream().flatMap(start -> span(event, start).stream()).toList();
        } catch (RuntimeException unplayable) {
            return List.of();
        }
    }

    private Optional<Span> span(LeaveEvent event, LocalDateTime start) {
        Instant from = event.clock().instant(start);
        Instant to = event.end(start);
        Instant end = to.isBefore(window.end()) ? to : window.end();
        // the start stays as it is: people are warned of a time away once, and it goes by its start
        return end.isAfter(window.start()) && from.isBefore(end) && from.isAfter(Instant.EPOCH)
                ? Optional.of(new Span(from, end))
                : Optional.empty();
    }

    private static List<Span> inOrder(List<Span> spans) {
        return spans.stream()
                .sorted(Comparator.comparing(Span::start).thenComparing(Span::end))
                .distinct()
                .limit(Repetition.MOST)
                .toList();
    }

    private static String uid(VEvent event) {
        return event.getUid() == null || event.getUid().getValue() == null
                ? ""
                : event.getUid().getValue();
    }
}
