package dev.watchbell.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type for a moment: {@code 18:00}, {@code tomorrow 18:00}, {@code tue}, {@code 24 dec}, {@code in 2h}. */
public final class TypedTime {
    private static final Pattern DISTANCE = Pattern.compile("in\\s+(\\d{1,4})\\s*([mhdw])");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Pattern DAY_AND_CLOCK = Pattern.compile("(.+?)(?:(?:\\s+|(?<=\\d)t)(\\d{1,2}:\\d{2}))?");

    private TypedTime() {}

    /**
     * The moment that was meant, as the clock of {@code zone} shows it; empty where it can't be understood.
     *
     * <p>Nothing is moved to make it lie ahead: {@code 18:00} is today's, also when it has passed, and {@code tue} on a
     * Tuesday is that day. A date without a year is the next one from today on. A day without a time is its first instant.
     * Minutes and hours in {@code in 90m} are counted exactly, days and weeks on the wall clock.
     */
    public static Optional<Instant> read(String typed, Instant now, ZoneId zone) {
        String text = TypedClock.plain(typed);
        if (text.equals("now")) {
            return Optional.of(now);
        }
        Matcher distance = DISTANCE.matcher(text);
        if (distance.matches()) {
            return Optional.of(ahead(Long.parseLong(distance.group(1)), distance.group(2), now, zone));
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (CLOCK.matcher(text).matches()) {
            return clock(text).map(time -> LocalTimes.instant(today.atTime(time), zone));
        }
        return onDay(text, today, zone).or(() -> withOffset(text));
    }

    static Instant ahead(long count, String unit, Instant now, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        return switch (unit) {
            case "m" -> now.plus(Duration.ofMinutes(count));
            case "h" -> now.plus(Duration.ofHours(count));
            case "d" -> LocalTimes.instant(local.plusDays(count), zone);
            default -> LocalTimes.instant(local.plusWeeks(count), zone);
        };
    }

    private static Optional<Instant> onDay(String text, LocalDate today, ZoneId zone) {
        Matcher words = DAY_AND_CLOCK.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> time = words.group(2) == null ? Optional.of(LocalTime.MIDNIGHT) : clock(words.group(2));
        return day(words.group(1), today)
                .flatMap(day -> time.map(clock -> LocalTimes.instant(day.atTime(clock), zone)));
    }

    /** The day that was meant, without a time; in lower case. */
    static Optional<LocalDate> day(String word, LocalDate today) {
        return switch (word) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default ->
                dayOfWeek(word)
                        .map(day -> today.with(TemporalAdjusters.nextOrSame(day)))
                        .or(() -> ofWeek(word, today))
                        .or(() -> date(word))
                        .or(() -> TypedDate.read(word, today));
        };
    }

    /** {@code this fri}, and {@code next fri} where that can mean one day only. */
    private static Optional<LocalDate> ofWeek(String word, LocalDate today) {
        if (word.startsWith("this ")) {
            return dayOfWeek(word.substring(5).strip()).map(day -> today.with(TemporalAdjusters.nextOrSame(day)));
        }
        return Optional.of(word)
                .filter(text -> text.startsWith("next "))
                .map(text -> Ambiguity.next(text.substring(5).strip(), today))
                .filter(days -> days.size() == 1)
                .map(days -> days.get(0));
    }

    /** {@code tue} or {@code tuesday}. */
    static Optional<DayOfWeek> dayOfWeek(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> {
                    String name = day.name().toLowerCase(Locale.ROOT);
                    return word.equals(name) || word.equals(name.substring(0, 3));
                })
                .findFirst();
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word)).filter(date -> date.getYear() >= 1 && date.getYear() <= 9999);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> clock(String text) {
        Matcher parts = CLOCK.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT));
            return Optional.of(time.toInstant()).filter(at -> time.getYear() >= 1 && time.getYear() <= 9999);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
