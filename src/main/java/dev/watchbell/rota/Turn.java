package dev.watchbell.rota;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long a turn is measured: in days, weeks, months or hours, all counted on the wall clock. */
public enum Turn {
    DAILY(ChronoUnit.DAYS),
    WEEKLY(ChronoUnit.WEEKS),
    MONTHLY(ChronoUnit.MONTHS),
    HOURS(ChronoUnit.HOURS);

    private final ChronoUnit unit;

    Turn(ChronoUnit unit) {
        this.unit = unit;
    }

    /** As users write it: {@code daily}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit, one of it: {@code day}. */
    public String unit() {
        String several = unit.toString().toLowerCase(Locale.ROOT);
        return several.substring(0, several.length() - 1);
    }

    /** Counted from the start each time: a short month takes its last day, and the next is whole again. */
    LocalDateTime after(LocalDateTime start, long units) {
        return start.plus(units, unit);
    }

    /** Whole units from {@code start} to {@code then}, negative before it. */
    long between(LocalDateTime start, LocalDateTime then) {
        return unit.between(start, then);
    }
}
