package dev.watchbell.picture;

import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The days of a window, from midnight to midnight as the clock of a zone shows it: 23, 24 or 25 hours, or others. */
record Days(List<Days.Day> days) {
    Days {
        days = List.copyOf(days);
    }

    /** A day, as far as it is in the window. */
    record Day(LocalDate date, Span span) {
        boolean weekend() {
            return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }

    static Days of(Span window, ZoneId zone) {
        List<Day> days = new ArrayList<>();
        LocalDate date = window.start().atZone(zone).toLocalDate();
        for (Instant midnight = midnight(date, zone);
                midnight.isBefore(window.end());
                midnight = midnight(date, zone)) {
            LocalDate day = date;
            Instant next = midnight(date.plusDays(1), zone);
            // A day that the zone skipped has no length.
            if (midnight.isBefore(next)) {
                new Span(midnight, next).intersection(window).ifPresent(part -> days.add(new Day(day, part)));
            }
            date = date.plusDays(1);
        }
        return new Days(days);
    }

    static Instant midnight(LocalDate date, ZoneId zone) {
        return LocalTimes.instant(date.atStartOfDay(), zone);
    }
}
