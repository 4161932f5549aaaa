package dev.watchbell.swap.favour;

import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/**
 * What time on call takes from somebody: how long it is, and how much of it is night or weekend where they live.
 *
 * @param nights the time between 22:00 and 06:00
 * @param weekends the time on Saturdays and Sundays, nights too
 */
public record Toll(Duration whole, Duration nights, Duration weekends) {
    public static final Toll NOTHING = new Toll(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** Of spans that don't overlap; it takes as long as they have days. */
    public static Toll of(Collection<Span> spans, ZoneId zone) {
        return spans.stream().map(span -> of(span, zone)).reduce(NOTHING, Toll::plus);
    }

    public static Toll of(Span span, ZoneId zone) {
        Duration nights = Duration.ZERO;
        Duration weekends = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(span.end(), zone);
        for (LocalDate day = LocalDate.ofInstant(span.start(), zone).minusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            nights = nights.plus(within(span, day, EVENING, day.plusDays(1), MORNING, zone));
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                weekends =
                        weekends.plus(within(span, day, LocalTime.MIDNIGHT, day.plusDays(1), LocalTime.MIDNIGHT, zone));
            }
        }
        return new Toll(span.duration(), nights, weekends);
    }

    /** A day or a night that the zone skipped as a whole takes no time. */
    private static Duration within(
            Span span, LocalDate from, LocalTime at, LocalDate to, LocalTime until, ZoneId zone) {
        var start = LocalTimes.instant(from.atTime(at), zone);
        var end = LocalTimes.instant(to.atTime(until), zone);
        return start.isBefore(end)
                ? Optional.of(new Span(start, end))
                        .flatMap(span::intersection)
                        .map(Span::duration)
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    public Toll plus(Toll other) {
        return new Toll(whole.plus(other.whole), nights.plus(other.nights), weekends.plus(other.weekends));
    }

    /** What of it nobody likes; a night at the weekend counts as both. */
    public Duration burden() {
        return nights.plus(weekends);
    }
}
