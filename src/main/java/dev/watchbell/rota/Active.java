package dev.watchbell.rota;

import dev.watchbell.time.LocalTimes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Hours in which a layer is active; outside of them it has nobody, while the turns go on changing underneath. */
public sealed interface Active {

    LocalTime from();

    LocalTime to();

    boolean startsOn(LocalDate day);

    /** How many days after its first day a window ends. */
    int daysLong();

    /** Each day; {@code to} at or before {@code from} is on the next day, so that equal times are all 24 hours. */
    record Daily(LocalTime from, LocalTime to) implements Active {
        @Override
        public boolean startsOn(LocalDate day) {
            return true;
        }

        @Override
        public int daysLong() {
            return to.isAfter(from) ? 0 : 1;
        }
    }

    /** As daily, on the named days; the day is the one on which the window starts. */
    record OnDays(Set<DayOfWeek> days, LocalTime from, LocalTime to) implements Active {
        public OnDays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a window on days names at least one day");
            }
            days = Set.copyOf(days);
        }

        @Override
        public boolean startsOn(LocalDate day) {
            return days.contains(day.getDayOfWeek());
        }

        @Override
        public int daysLong() {
            return to.isAfter(from) ? 0 : 1;
        }
    }

    /** From a day and time to a day and time, over the week's end too; the same day and time twice are the whole week. */
    record Weekly(DayOfWeek fromDay, LocalTime from, DayOfWeek toDay, LocalTime to) implements Active {
        @Override
        public boolean startsOn(LocalDate day) {
            return day.getDayOfWeek() == fromDay;
        }

        @Override
        public int daysLong() {
            int days = Math.floorMod(toDay.getValue() - fromDay.getValue(), 7);
            return days == 0 && !to.isAfter(from) ? 7 : days;
        }
    }

    /**
     * Whether a window is open. Windows start and end in the order of their days, so the first that ends after
     * {@code at} decides: either it is open, or it is the next to open (for no time at all where a gap swallows it).
     */
    default Held<Boolean> at(Instant at, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(at, zone).minusDays(daysLong());
        while (true) {
            if (startsOn(day)) {
                Instant closes = LocalTimes.instant(day.plusDays(daysLong()).atTime(to()), zone);
                if (closes.isAfter(at)) {
                    Instant opens = LocalTimes.instant(day.atTime(from()), zone);
                    return opens.isAfter(at) ? new Held<>(false, opens) : new Held<>(true, closes);
                }
            }
            day = day.plusDays(1);
        }
    }
}
