package dev.watchbell.away.leave;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One event of a calendar: when it is on the clock that it is written by, and whether it says that somebody is away.
 *
 * @param days it has no time of day
 * @param length by the clock on the wall for whole days, else as time passes
 */
record LeaveEvent(VEvent event, EventClock clock, LocalDateTime start, boolean days, Duration length) {

    /** Empty where it has no start, or lasts no time. */
    static Optional<LeaveEvent> of(VEvent event, TimezoneInfo zones, ZoneId own) {
        DateStart start = event.getDateStart();
        if (start == null || start.getValue() == null) {
            return Optional.empty();
        }
        DateTimeComponents written = written(start.getValue());
        EventClock clock = EventClock.of(start, written, zones, own);
        LocalDateTime from = EventClock.wall(written);
        Duration length = length(event, new LeaveEvent(event, clock, from, !written.hasTime(), Duration.ZERO), zones);
        return length.isNegative() || length.isZero()
                ? Optional.empty()
                : Optional.of(new LeaveEvent(event, clock, from, !written.hasTime(), length));
    }

    private static Duration length(VEvent event, LeaveEvent bare, TimezoneInfo zones) {
        DateEnd end = event.getDateEnd();
        if (end != null && end.getValue() != null) {
            DateTimeComponents written = written(end.getValue());
            LocalDateTime wall = EventClock.wall(written);
            if (bare.days) {
                return Duration.between(bare.start, wall.isAfter(bare.start) ? wall : bare.start.plusDays(1));
            }
            Instant at = EventClock.of(end, written, zones, bare.clock.zone()).instant(wall);
            return Duration.between(bare.clock.instant(bare.start), at);
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return bare.days ? Duration.ofDays(1) : Duration.ZERO;
    }

    static DateTimeComponents written(ICalDate date) {
        return Objects.requireNonNull(date.getRawComponents(), "a date that was read has its parts");
    }

    boolean saysAway() {
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            return false;
        }
        String title = event.getSummary() == null || event.getSummary().getValue() == null
                ? ""
                : event.getSummary().getValue();
        boolean wholeDays = days || length.compareTo(Duration.ofHours(24)) >= 0;
        return outOfOffice() || LeaveWords.sayAway(title, wholeDays);
    }

    /** Outlook's own word for it. */
    private boolean outOfOffice() {
        return event.getExperimentalProperties("X-MICROSOFT-CDO-BUSYSTATUS").stream()
                .anyMatch(status -> status.getValue() != null
                        && status.getValue().strip().toUpperCase(Locale.ROOT).equals("OOF"));
    }

    /** The end of a repetition that starts then. */
    Instant end(LocalDateTime start) {
        return days ? clock.instant(start.plus(length)) : clock.instant(start).plus(length);
    }
}
