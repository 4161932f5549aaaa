package dev.watchbell.away.leave;

import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import dev.watchbell.time.LocalTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The clock on the wall by which an event's times are written.
 *
 * @param described the zone as the calendar describes it itself, where it gives it a name that nobody else knows (Outlook does)
 */
record EventClock(ZoneId zone, Optional<TimeZone> described) {

    /**
     * The clock of a property's first date.
     *
     * @param own the person's, for days, and for times that name no zone
     */
    static EventClock of(ICalProperty property, DateTimeComponents written, TimezoneInfo zones, ZoneId own) {
        if (written.isUtc()) {
            return new EventClock(ZoneOffset.UTC, Optional.empty());
        }
        @org.jspecify.annotations.Nullable
        TimezoneAssignment assigned = written.hasTime() ? zones.getTimezone(property) : null;
        if (assigned == null) {
            return new EventClock(own, Optional.empty());
        }
        TimeZone described = assigned.getTimeZone();
        return LocalTimes.zone(described.getID())
                .map(known -> new EventClock(known, Optional.empty()))
                .orElseGet(() -> new EventClock(ZoneOffset.UTC, Optional.of(described)));
    }

    Instant instant(LocalDateTime local) {
        return described
                .map(zone -> {
                    Instant standard = local.toInstant(ZoneOffset.UTC).minusMillis(zone.getRawOffset());
                    return local.toInstant(offset(zone, standard));
                })
                .orElseGet(() -> LocalTimes.instant(local, zone));
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(
                at, described.<ZoneId>map(own -> offset(own, at)).orElse(zone));
    }

    /** What another date of the event shows on this clock: one that is written in UTC is moved onto it. */
    LocalDateTime local(DateTimeComponents written) {
        return written.isUtc() ? local(wall(written).toInstant(ZoneOffset.UTC)) : wall(written);
    }

    /** As written. */
    static LocalDateTime wall(DateTimeComponents written) {
        return written.hasTime()
                ? LocalDateTime.of(
                        written.getYear(),
                        written.getMonth(),
                        written.getDate(),
                        written.getHour(),
                        written.getMinute(),
                        written.getSecond())
                : LocalDateTime.of(written.getYear(), written.getMonth(), written.getDate(), 0, 0);
    }

    private static ZoneOffset offset(TimeZone zone, Instant at) {
        int seconds = zone.getOffset(at.toEpochMilli()) / 1000;
        if (Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()) {
            throw new DateTimeException("no clock is " + seconds + " s from UTC");
        }
        return ZoneOffset.ofTotalSeconds(seconds);
    }
}
