package dev.watchbell.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a date as people write it: {@code 24 dec}, {@code december 24th}, {@code 24 dec 2026}. */
final class TypedDate {
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?<month>[a-z]{3,9})\\.?(?:,?\\s+(?<year>\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<month>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?");

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?(?:(?<=\\.)(\\d{4}))?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

    /** 29 February is at most that many years away. */
    private static final int YEARS = 8;

    private TypedDate() {}

    /** Without a year, the next such day from {@code today} on; expects lower case. */
    static Optional<LocalDate> read(String text, LocalDate today) {
        return read(DAY_FIRST.matcher(text), today)
                .or(() -> read(MONTH_FIRST.matcher(text), today))
                .or(() -> numbers(text, today));
    }

    /** {@code 24.12.}, which is the day first everywhere; {@code 24/12} where it can only be one day. */
    private static Optional<LocalDate> numbers(String text, LocalDate today) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            Optional<Integer> year = Optional.ofNullable(dotted.group(3)).map(Integer::valueOf);
            return date(Integer.parseInt(dotted.group(1)), Integer.parseInt(dotted.group(2)), year, today);
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches()
                ? Optional.of(Ambiguity.dates(slashed.toMatchResult(), today))
                        .filter(days -> days.size() == 1)
                        .map(days -> days.get(0))
                : Optional.empty();
    }

    /** That day of that month; without a year, the next one from {@code today} on. */
    static Optional<LocalDate> date(int day, int month, Optional<Integer> year, LocalDate today) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        Month named = Month.of(month);
        return year.map(given -> date(given, named, day)).orElseGet(() -> next(named, day, today));
    }

    /** Whether it is a date that names its year. */
    static boolean namesYear(String text) {
        return text.matches("(.*\\D)?\\d{4}(\\D.*)?");
    }

    private static Optional<LocalDate> read(Matcher words, LocalDate today) {
        if (!words.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(words.group("day"));
        Optional<String> year = Optional.ofNullable(words.group("year"));
        return month(words.group("month"))
                .flatMap(month -> year.map(given -> date(Integer.parseInt(given), month, day))
                        .orElseGet(() -> next(month, day, today)));
    }

    private static Optional<LocalDate> next(Month month, int day, LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS)
                .mapToObj(year -> date(year, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    private static Optional<LocalDate> date(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(date -> year >= 1);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code dec}, {@code december}, and {@code sept} as many write. */
    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> names(month).contains(word))
                .findFirst();
    }

    private static List<String> names(Month month) {
        String name = month.name().toLowerCase(Locale.ROOT);
        return List.of(name, name.substring(0, 3), month == Month.SEPTEMBER ? "sept" : name);
    }
}
