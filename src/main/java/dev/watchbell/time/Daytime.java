package dev.watchbell.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people may be asked for something that can wait: from 08:00 to 21:00 where they live, on any day. */
public final class Daytime {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private Daytime() {}

    public static boolean is(Instant at, ZoneId zone) {
        LocalTime local = at.atZone(zone).toLocalTime();
        return !local.isBefore(MORNING) && local.isBefore(EVENING);
    }

    /** That instant itself by day, else the next morning. */
    public static Instant from(Instant at, ZoneId zone) {
        if (is(at, zone)) {
            return at;
        }
        LocalDate day = LocalDate.ofInstant(at, zone);
        Instant morning = LocalTimes.instant(day.atTime(MORNING), zone);
        return morning.isAfter(at)
                ? morning
                : LocalTimes.instant(day.plusDays(1).atTime(MORNING), zone);
    }
}
