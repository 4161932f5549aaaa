package dev.watchbell.swap;

import dev.watchbell.time.Span;
import dev.watchbell.time.TypedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when, as somebody typed it for a part of a longer stretch; what is left empty is the stretch's own edge.
 *
 * <p>A time without a day, such as {@code 06:00}, is the first such time in the stretch, and an end without a day the first
 * one after the beginning.
 */
public record TypedPart(String from, String to) {
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern RANGE = Pattern.compile(
            "(?<from>.+?)\\s+(?:-|–|—|to|until)\\s+(?<to>.+)|(?<start>.*\\d:\\d\\d)\\s*[-–—]\\s*(?<end>\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH);

    public TypedPart {
        from = from.strip();
        to = to.strip();
    }

    /** {@code 14:00-18:00}, {@code tue 14:00 to wed 02:00}; one time alone is the beginning, and nothing is all of it. */
    public static TypedPart of(String typed) {
        Matcher range = RANGE.matcher(typed.strip());
        if (!range.matches()) {
            return new TypedPart(typed, "");
        }
        return range.group("from") == null
                ? new TypedPart(range.group("start"), range.group("end"))
                : new TypedPart(range.group("from"), range.group("to"));
    }

    /** What was meant. */
    public sealed interface Reading {
        /** This span; it may reach beyond the stretch. */
        record Understood(Span span) implements Reading {}

        /** The beginning, or the end, isn't a time that is known. */
        record Unclear(boolean end, String typed) implements Reading {}

        /** It ends before it begins. */
        record Backwards() implements Reading {}
    }

    public Reading read(Span stretch, Instant now, ZoneId zone) {
        Optional<Instant> start =
                from.isEmpty() ? Optional.of(stretch.start()) : moment(from, stretch.start(), now, zone);
        if (start.isEmpty()) {
            return new Reading.Unclear(false, from);
        }
        Optional<Instant> end = to.isEmpty() ? Optional.of(stretch.end()) : end(start.get(), now, zone);
        if (end.isEmpty()) {
            return new Reading.Unclear(true, to);
        }
        return start.get().isBefore(end.get())
                ? new Reading.Understood(new Span(start.get(), end.get()))
                : new Reading.Backwards();
    }

    private Optional<Instant> end(Instant start, Instant now, ZoneId zone) {
        return moment(to, start.plusMillis(1), now, zone);
    }

    /** A bare time is looked for from {@code earliest} on; days are counted from now. */
    private static Optional<Instant> moment(String typed, Instant earliest, Instant now, ZoneId zone) {
        if (!CLOCK.matcher(typed).matches()) {
            return TypedTime.read(typed, now, zone);
        }
        return TypedTime.read(typed, earliest, zone)
                .flatMap(sameDay -> sameDay.isBefore(earliest)
                        ? TypedTime.read(typed, earliest.plus(Duration.ofDays(1)), zone)
                        : Optional.of(sameDay));
    }

    /** An instant as it may be typed, and is read as the same instant again; to the minute, as no shift changes within one. */
    public static String written(Instant at, ZoneId zone, Instant now) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        String local = LocalDateTime.ofInstant(minute, zone).format(WRITTEN);
        boolean same = TypedTime.read(local, now, zone).equals(Optional.of(minute));
        return same ? local : minute.atZone(zone).toOffsetDateTime().toString();
    }
}
