package dev.watchbell.rota;

import dev.watchbell.time.LocalTimes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A window of local time that comes again each week, in which a layer is active.
 *
 * @param days on which a window starts
 * @param over how many midnights later it ends
 */
public record Active(Set<DayOfWeek> days, LocalTime from, int over, LocalTime to) {
    private static final int WEEK = 7;

    public Active {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a window starts on at least one day");
        }
        days = Set.copyOf(days);
    }

    /** Each day; a window that doesn't end later in the day ends on the next, so equal times are all 24 hours. */
    public static Active daily(LocalTime from, LocalTime to) {
        return on(EnumSet.allOf(DayOfWeek.class), from, to);
    }

    /** As {@link #daily}, for windows that start on these days. */
    public static Active on(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        return new Active(days, from, to.isAfter(from) ? 0 : 1, to);
    }

    /** From a day and time to a day and time, over the week's end too; the same twice is the whole week. */
    public static Active weekly(DayOfWeek fromDay, LocalTime from, DayOfWeek toDay, LocalTime to) {
        int over = Math.floorMod(toDay.getValue() - fromDay.getValue(), WEEK);
        return new Active(Set.of(fromDay), from, over == 0 && !to.isAfter(from) ? WEEK : over, to);
    }

    /** When the window that is open at that instant closes; empty where none is open. */
    Optional<Instant> openUntil(Instant at, ZoneId zone) {
        return starts(at, zone, -over - 1, 1)
                .filter(day ->
                        !opens(day, zone).isAfter(at) && closes(day, zone).isAfter(at))
                .map(day -> closes(day, zone))
                .max(Instant::compareTo);
    }

    /** When a window opens next after that instant; a window whose edges meet in a clock change never opens. */
    Instant opensAfter(Instant at, ZoneId zone) {
        return starts(at, zone, -1, 2 * WEEK + 1)
                .filter(day -> opens(day, zone).isAfter(at) && closes(day, zone).isAfter(opens(day, zone)))
                .map(day -> opens(day, zone))
                .findFirst()
                .orElseThrow();
    }

    private Stream<LocalDate> starts(Instant at, ZoneId zone, int first, int last) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        return LongStream.rangeClosed(first, last)
                .mapToObj(today::plusDays)
                .filter(day -> days.contains(day.getDayOfWeek()));
    }

    private Instant opens(LocalDate day, ZoneId zone) {
        return LocalTimes.instant(day.atTime(from), zone);
    }

    private Instant closes(LocalDate day, ZoneId zone) {
        return LocalTimes.instant(day.plusDays(over).atTime(to), zone);
    }
}
