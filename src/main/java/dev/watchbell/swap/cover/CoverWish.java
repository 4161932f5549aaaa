package dev.watchbell.swap.cover;

import dev.watchbell.swap.Choice;
import dev.watchbell.swap.TypedPart;
import dev.watchbell.time.Span;
import dev.watchbell.time.TypedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request for cover as somebody typed it: {@code me tue 14:00-18:00 because of the dentist}.
 *
 * @param from when it begins, or the day, in words; may be empty
 * @param to when it ends; may be empty
 * @param why may be empty
 */
record CoverWish(String from, String to, String why) {
    private static final Pattern WORDS = Pattern.compile(
            "(?:me\\b\\s*)?(?:(?:on|from)\\s+)?(?<when>.*?)\\s*(?:(?:^|\\s)because\\s+(?:of\\s+)?(?<why>.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CLOCK = Pattern.compile(".*\\d:\\d\\d.*|now|in\\s.*", Pattern.CASE_INSENSITIVE);
    private static final Duration DAY = Duration.ofDays(1);
    /** A day with a clock change has 25 hours. */
    private static final Duration ABOUT_A_DAY = Duration.ofHours(25);

    /** What was asked for, among somebody's own shifts. */
    sealed interface Reading {
        /** It is clear what is meant. */
        record Clear(Choice shift, Span span) implements Reading {}

        /** There is something to choose, or to say; what was typed is filled in. */
        record Ask(Optional<Choice> shift, String from, String to) implements Reading {}

        /** Those words aren't a time that is known. */
        record Unclear(String typed) implements Reading {}

        /** It ends before it begins. */
        record Backwards() implements Reading {}

        /** None of their shifts is on then. */
        record NotOnCall() implements Reading {}
    }

    static CoverWish of(String words) {
        Matcher typed = WORDS.matcher(words.strip());
        if (!typed.matches()) {
            return new CoverWish(words.strip(), "", "");
        }
        String when = typed.group("when");
        String why = Optional.ofNullable(typed.group("why")).orElse("");
        TypedPart part = TypedPart.of(when);
        return new CoverWish(part.from(), part.to(), why);
    }

    /** What is meant, given somebody's coming shifts, the next one first. */
    Reading read(List<Choice> shifts, Instant now, ZoneId zone) {
        if (from.isEmpty()) {
            return new Reading.Ask(Optional.empty(), "", "");
        }
        Optional<Instant> start = TypedTime.read(from, now, zone);
        if (start.isEmpty()) {
            return new Reading.Unclear(from);
        }
        if (!to.isEmpty()) {
            return range(shifts, start.get(), now, zone);
        }
        return CLOCK.matcher(from).matches()
                ? moment(shifts, start.get(), now, zone)
                : day(shifts, start.get(), now, zone);
    }

    private Reading range(List<Choice> shifts, Instant start, Instant now, ZoneId zone) {
        TypedPart typed = new TypedPart(from, to);
        TypedPart.Reading reading = typed.read(new Span(start, Instant.MAX), now, zone);
        if (reading instanceof TypedPart.Reading.Unclear unclear) {
            return new Reading.Unclear(unclear.typed());
        }
        return reading instanceof TypedPart.Reading.Understood understood
                ? within(shifts, understood.span(), now, zone)
                : new Reading.Backwards();
    }

    /** A beginning without an end: the end is asked for. */
    private static Reading moment(List<Choice> shifts, Instant at, Instant now, ZoneId zone) {
        return shifts.stream()
                .filter(shift -> shift.span().contains(at))
                .findFirst()
                .map(shift -> (Reading) new Reading.Ask(
                        Optional.of(shift),
                        TypedPart.written(at, zone, now),
                        TypedPart.written(shift.span().end(), zone, now)))
                .orElseGet(Reading.NotOnCall::new);
    }

    /** The shift that begins on that day, else the hours of that day. Of a longer shift either may be meant: that is asked. */
    private static Reading day(List<Choice> shifts, Instant day, Instant now, ZoneId zone) {
        Span hours = new Span(day, TypedTime.read("in 1d", day, zone).orElse(day.plus(DAY)));
        List<Choice> beginning = shifts.stream()
                .filter(shift -> hours.contains(shift.span().start()))
                .toList();
        if (beginning.isEmpty()) {
            return within(shifts, hours, now, zone);
        }
        Choice first = beginning.get(0);
        boolean clear = beginning.size() == 1 && first.span().duration().compareTo(ABOUT_A_DAY) <= 0;
        return clear ? new Reading.Clear(first, first.span()) : new Reading.Ask(Optional.of(first), "", "");
    }

    private static Reading within(List<Choice> shifts, Span hours, Instant now, ZoneId zone) {
        List<Choice> touched =
                shifts.stream().filter(shift -> shift.span().overlaps(hours)).toList();
        if (touched.isEmpty()) {
            return new Reading.NotOnCall();
        }
        Choice first = touched.get(0);
        Span part = first.span().intersection(hours).orElse(hours);
        return touched.size() == 1
                ? new Reading.Clear(first, part)
                : new Reading.Ask(
                        Optional.of(first),
                        TypedPart.written(part.start(), zone, now),
                        TypedPart.written(part.end(), zone, now));
    }
}
