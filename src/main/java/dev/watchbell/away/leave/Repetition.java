package dev.watchbell.away.leave;

import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

/**
 * When an event that repeats is on, by the clock on the wall: nine o'clock stays nine o'clock through a clock change.
 *
 * <p>The rule is played as if that clock were UTC's, so that no zone's changes come into it; each start becomes an instant afterwards.
 */
final class Repetition {
    /** Nobody's leave repeats more often in the time that we look at. */
    static final int MOST = 1_000;

    private static final Set<Frequency> BY_DAYS =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** A rule is walked from its start, so a start in antiquity costs. */
    private static final int OLDEST = 1990;

    private Repetition() {}

    /**
     * All the starts in the window, and a few around it.
     *
     * @param elsewhere starts that stand in the calendar as events of their own
     */
    static List<LocalDateTime> starts(LeaveEvent event, Span window, Set<LocalDateTime> elsewhere) {
        List<LocalDateTime> starts = new ArrayList<>();
        starts.add(event.start());
        RecurrenceRule rule = event.event().getRecurrenceRule();
        if (rule != null && rule.getValue() != null && playable(rule.getValue(), event)) {
            starts.addAll(played(rule.getValue(), event, window));
        }
        for (RecurrenceDates more : event.event().getRecurrenceDates()) {
            more.getDates().stream().limit(MOST).map(date -> local(event, date)).forEach(starts::add);
        }
        Set<LocalDateTime> not = new HashSet<>(elsewhere);
        for (ExceptionDates except : event.event().getExceptionDates()) {
            except.getValues().forEach(date -> not.add(local(event, date)));
        }
        return starts.stream().filter(start -> !not.contains(start)).distinct().toList();
    }

    private static boolean playable(Recurrence rule, LeaveEvent event) {
        return BY_DAYS.contains(rule.getFrequency()) && event.start().getYear() >= OLDEST;
    }

    private static List<LocalDateTime> played(Recurrence rule, LeaveEvent event, Span window) {
        LocalDateTime from =
                event.clock().local(window.start()).minus(event.length()).minusDays(1);
        LocalDateTime until = event.clock().local(window.end());
        DateIterator dates = new RecurrenceRule(onTheWall(rule, event))
                .getDateIterator(asIfUtc(event.start()), TimeZone.getTimeZone("UTC"));
        dates.advanceTo(asIfUtc(from));
        List<LocalDateTime> starts = new ArrayList<>();
        while (dates.hasNext() && starts.size() < MOST) {
            LocalDateTime next = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (next.isAfter(until)) {
                break;
            }
            starts.add(next);
        }
        return starts;
    }

    /** The last day counts whole where the rule ends on a day. */
    private static Recurrence onTheWall(Recurrence rule, LeaveEvent event) {
        ICalDate until = rule.getUntil();
        if (until == null) {
            return rule;
        }
        DateTimeComponents written = LeaveEvent.written(until);
        LocalDateTime last = written.hasTime()
                ? event.clock().local(written)
                : EventClock.wall(written).plus(Duration.ofHours(24).minusSeconds(1));
        return new Recurrence.Builder(rule).until(asIfUtc(last), true).build();
    }

    private static LocalDateTime local(LeaveEvent event, ICalDate date) {
        DateTimeComponents written = LeaveEvent.written(date);
        return event.days() || !written.hasTime()
                ? EventClock.wall(written)
                : event.clock().local(written);
    }

    private static Date asIfUtc(LocalDateTime local) {
        return Date.from(Instant.from(local.atOffset(ZoneOffset.UTC)));
    }
}
