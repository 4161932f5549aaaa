package dev.watchbell.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words about time that can mean two things: {@code 3/4}, {@code next fri}, {@code tue} on a Tuesday, an hour that the clock shows twice.
 *
 * @param phrase the words in question, as they were typed
 * @param readings what they can mean, the sooner first; at least two
 */
public record Ambiguity(String phrase, List<Reading> readings) {
    private static final Pattern DATE = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])");
    private static final Pattern NEXT = Pattern.compile("\\bnext\\s+([a-z]{3,9})\\b", Pattern.CASE_INSENSITIVE);
    /** Not behind {@code to}: the end of a window is looked for from its beginning on. */
    private static final Pattern DAY = Pattern.compile(
            "(?<!next |this |last |to |until |till |through |- |-)\\b([a-z]{3,9})\\b(?!-(?!mon|tue|wed|thu|fri|sat|sun))"
                    + "(?=(?:\\s+(\\S+))?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MOMENT = Pattern.compile(
            "\\b(\\d{4}-\\d{2}-\\d{2})[ t]+(\\d{1,2}:\\d{2})\\b(?!:|[+-]\\d|z)", Pattern.CASE_INSENSITIVE);

    public Ambiguity {
        readings = List.copyOf(readings);
    }

    /**
     * One of the things that can be meant.
     *
     * @param words all that was typed, with the phrase written so that it means only this
     * @param at the moment, or the beginning of the day
     * @param day whether a day is meant, and not a moment
     */
    public record Reading(String words, Instant at, boolean day) {}

    /** The first such words; empty where all can be read in one way, or in none. */
    public static Optional<Ambiguity> in(String words, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return first(DATE, words, found -> dates(found, today), zone)
                .or(() -> first(NEXT, words, found -> next(found.group(1), today), zone))
                .or(() -> sameDay(words, now, zone))
                .or(() -> twice(words, zone));
    }

    /** The days that {@code next fri} can be: of this week and of the next, until the one of this week has come. */
    static List<LocalDate> next(String word, LocalDate today) {
        return TypedTime.dayOfWeek(word.toLowerCase(Locale.ROOT))
                .map(day -> next(day, today))
                .orElse(List.of());
    }

    private static List<LocalDate> next(DayOfWeek day, LocalDate today) {
        LocalDate coming = today.with(TemporalAdjusters.next(day));
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return coming.isBefore(monday) ? List.of(coming, coming.plusWeeks(1)) : List.of(coming);
    }

    /** The days that two numbers can be: day and month, and month and day. */
    static List<LocalDate> dates(MatchResult numbers, LocalDate today) {
        int one = Integer.parseInt(numbers.group(1));
        int other = Integer.parseInt(numbers.group(2));
        Optional<Integer> year = Optional.ofNullable(numbers.group(3)).map(Integer::valueOf);
        return Stream.of(TypedDate.date(one, other, year, today), TypedDate.date(other, one, year, today))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Today's name means today where a time follows that is still to come. */
    private static Optional<Ambiguity> sameDay(String words, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Matcher matcher = DAY.matcher(words);
        while (matcher.find()) {
            boolean todays = TypedTime.dayOfWeek(matcher.group(1).toLowerCase(Locale.ROOT))
                    .filter(today.getDayOfWeek()::equals)
                    .isPresent();
            String after = Optional.ofNullable(matcher.group(2)).orElse("");
            boolean ahead = TypedTime.read(after.replaceFirst("[-–—].*", ""), now, zone)
                    .filter(at -> at.isAfter(now))
                    .isPresent();
            if (todays && !ahead) {
                return Optional.of(
                        of(words, matcher.start(1), matcher.end(1), List.of(today, today.plusWeeks(1)), zone));
            }
        }
        return Optional.empty();
    }

    private static Ambiguity of(String words, int start, int end, List<LocalDate> days, ZoneId zone) {
        UnaryOperator<String> instead = instead(words, start, end);
        return new Ambiguity(
                words.substring(start, end),
                days.stream()
                        .map(day -> new Reading(
                                instead.apply(day.toString()), LocalTimes.instant(day.atStartOfDay(), zone), true))
                        .toList());
    }

    private interface Days {
        List<LocalDate> of(MatchResult found);
    }

    private static Optional<Ambiguity> first(Pattern pattern, String words, Days days, ZoneId zone) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            List<LocalDate> read = days.of(matcher.toMatchResult());
            if (read.size() > 1) {
                return Optional.of(of(words, matcher.start(), matcher.end(), read, zone));
            }
        }
        return Optional.empty();
    }

    /** A written day with a time that the clock of that day shows twice. */
    private static Optional<Ambiguity> twice(String words, ZoneId zone) {
        Matcher matcher = MOMENT.matcher(words);
        while (matcher.find()) {
            Optional<LocalDateTime> local = local(matcher.group(1), matcher.group(2));
            List<ZoneOffset> offsets =
                    local.map(zone.getRules()::getValidOffsets).orElse(List.of());
            if (offsets.size() > 1) {
                UnaryOperator<String> instead = instead(words, matcher.start(), matcher.end());
                return Optional.of(new Ambiguity(
                        matcher.group(),
                        offsets.stream()
                                .map(offset -> local.get().atOffset(offset))
                                .map(at -> new Reading(instead.apply(at.toString()), at.toInstant(), false))
                                .toList()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> local(String date, String time) {
        try {
            return Optional.of(LocalDate.parse(date).atTime(LocalTime.parse(time.length() < 5 ? "0" + time : time)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static UnaryOperator<String> instead(String words, int start, int end) {
        return read -> words.substring(0, start) + read + words.substring(end);
    }
}
