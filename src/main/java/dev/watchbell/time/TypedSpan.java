package dev.watchbell.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type for a window: {@code 24 dec to 2 jan}, {@code tomorrow 9:00-18:00}, {@code fri}, {@code 2w}.
 *
 * <p>Days count whole: {@code fri} is from midnight to midnight, and {@code to 2 jan} holds the second of January.
 */
public final class TypedSpan {
    private static final Pattern LENGTH = Pattern.compile("(?:for\\s+)?(\\d{1,4})\\s*([hdw])");
    private static final Pattern CLOCKS =
            Pattern.compile("(?:(?<day>.+?)\\s+)?(?<from>\\d{1,2}:\\d{2})\\s*(?:-|to)\\s*(?<to>\\d{1,2}:\\d{2})");
    private static final Pattern FOR = Pattern.compile("(?<from>.+?)\\s+for\\s+(?<number>\\d{1,4})\\s*(?<unit>[hdw])");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})\\s+([a-z]{3,9}.*)");
    private static final Pattern BOTH =
            Pattern.compile("(?<from>.+?)(?:\\s+to\\s+|\\s+-\\s+|(?<=[a-z]{3})-(?=[a-z]{3})|\\s*\\.\\.\\s*)(?<to>.+)");
    private static final Pattern FROM_NOW = Pattern.compile("(?:now|today|tomorrow|in)\\b.*");

    /** An end without a year that lies farther off than this was rather meant to lie before the start. */
    private static final Duration FARTHEST = Duration.ofDays(184);

    private TypedSpan() {}

    /** What became of reading it. */
    public sealed interface Read {
        record Window(Span span) implements Read {}

        /** It ends before it starts, or only next year, which must be written then. */
        record Backwards() implements Read {}

        record NotUnderstood() implements Read {}
    }

    /** The window that was meant, as the clock of {@code zone} shows it; what is read nearest lies ahead. */
    public static Read read(String typed, Instant now, ZoneId zone) {
        String text = TypedClock.plain(typed.replaceAll("[–—]", "-"))
                .replaceAll("\\b(?:until|till|through)\\b", "to")
                .replaceFirst("^from\\s+", "");
        Optional<Span> week = week(text, LocalDate.ofInstant(now, zone), zone);
        if (week.isPresent()) {
            return new Read.Window(week.get());
        }
        if (text.startsWith("to ")) {
            return both("now", text.substring(3), now, zone);
        }
        Matcher length = LENGTH.matcher(text);
        if (length.matches()) {
            return window(
                    now, Optional.of(TypedTime.ahead(Long.parseLong(length.group(1)), length.group(2), now, zone)));
        }
        Matcher clocks = CLOCKS.matcher(text);
        if (clocks.matches()) {
            return clocks(clocks, now, zone);
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            String month = " " + days.group(3);
            return both(days.group(1) + month, days.group(2) + month, now, zone);
        }
        return longer(text, now, zone);
    }

    /** {@code next week}, {@code this weekend}. */
    private static Optional<Span> week(String text, LocalDate today, ZoneId zone) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return switch (text) {
            case "next week" -> Optional.of(days(monday, monday.plusWeeks(1), zone));
            case "this weekend", "weekend", "the weekend" -> Optional.of(days(monday.minusDays(2), monday, zone));
            case "next weekend" -> Optional.of(days(monday.plusDays(5), monday.plusWeeks(1), zone));
            default -> Optional.empty();
        };
    }

    private static Span days(LocalDate from, LocalDate to, ZoneId zone) {
        return new Span(midnight(from, zone), midnight(to, zone));
    }

    private static Read longer(String text, Instant now, ZoneId zone) {
        Matcher count = FOR.matcher(text);
        if (count.matches()) {
            Optional<Instant> start = TypedTime.read(count.group("from"), now, zone);
            return start.map(at -> window(
                            at,
                            Optional.of(TypedTime.ahead(
                                    Long.parseLong(count.group("number")), count.group("unit"), at, zone))))
                    .orElseGet(Read.NotUnderstood::new);
        }
        Matcher both = BOTH.matcher(text);
        return both.matches()
                ? both(both.group("from"), both.group("to"), now, zone)
                : TypedTime.day(text, LocalDate.ofInstant(now, zone))
                        .<Read>map(
                                day -> new Read.Window(new Span(midnight(day, zone), midnight(day.plusDays(1), zone))))
                        .orElseGet(Read.NotUnderstood::new);
    }

    /** {@code tomorrow 22:00-06:00} ends on the day after. */
    private static Read clocks(Matcher clocks, Instant now, ZoneId zone) {
        String day = Optional.ofNullable(clocks.group("day")).orElse("today");
        Optional<Instant> start = TypedTime.read(day + " " + clocks.group("from"), now, zone);
        Optional<Instant> end = start.flatMap(at -> TypedTime.read(clocks.group("to"), at, zone))
                .filter(at -> at.isAfter(start.get()))
                .or(() -> start.flatMap(at -> TypedTime.read("tomorrow " + clocks.group("to"), at, zone)));
        return start.map(at -> window(at, end)).orElseGet(Read.NotUnderstood::new);
    }

    /** The end is looked for from the start on, so that {@code fri to mon} is one weekend. */
    private static Read both(String from, String to, Instant now, ZoneId zone) {
        Optional<Instant> start = TypedTime.read(from, now, zone);
        if (start.isEmpty()) {
            return new Read.NotUnderstood();
        }
        Instant seenFrom = FROM_NOW.matcher(to).matches() ? now : start.get();
        Optional<Instant> end = TypedTime.day(to, LocalDate.ofInstant(seenFrom, zone))
                .map(day -> midnight(day.plusDays(1), zone))
                .or(() -> TypedTime.read(to, seenFrom, zone));
        boolean far = end.filter(at -> at.isAfter(start.get().plus(FARTHEST))).isPresent();
        return far && !TypedDate.namesYear(to) ? new Read.Backwards() : window(start.get(), end);
    }

    private static Read window(Instant start, Optional<Instant> end) {
        if (end.isEmpty()) {
            return new Read.NotUnderstood();
        }
        return start.isBefore(end.get()) ? new Read.Window(new Span(start, end.get())) : new Read.Backwards();
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return LocalTimes.instant(day.atStartOfDay(), zone);
    }
}
