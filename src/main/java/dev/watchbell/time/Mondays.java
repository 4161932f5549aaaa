package dev.watchbell.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When a team is told each week: on Monday, when the day begins. */
public final class Mondays {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Mondays() {}

    /** The first one after that instant. */
    public static Instant after(Instant at, ZoneId zone) {
        LocalDate monday = LocalDate.ofInstant(at, zone).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        Instant morning = LocalTimes.instant(monday.atTime(MORNING), zone);
        return morning.isAfter(at)
                ? morning
                : LocalTimes.instant(monday.plusWeeks(1).atTime(MORNING), zone);
    }

    /** Whether it is the same day there: what comes later than that comes too late. */
    public static boolean stillThatDay(Instant due, Instant now, ZoneId zone) {
        return LocalDate.ofInstant(due, zone).equals(LocalDate.ofInstant(now, zone));
    }
}
