package dev.watchbell.picture;

import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Charts as teams have them, from a quiet week to thirteen weeks of everything. */
public final class SampleCharts {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> CREW = List.of("Ana Moreau", "Ben Carter", "Chi Nair", "Dee Laurent");

    private SampleCharts() {}

    public static Map<String, Chart> all() {
        return new TreeMap<>(Map.of(
                "two-weeks", twoWeeks(),
                "one-day", oneDay(),
                "clock-change", clockChange(),
                "four-weeks", fourWeeks(),
                "thirteen-weeks", thirteenWeeks(),
                "many-layers", manyLayers(),
                "hostile", hostile("<b>\"Ana\"</b> & Söhne'); DROP TABLE 田中 👩‍👩‍👧‍👦".repeat(3))));
    }

    /** A weekly primary with a swap and a hole, and a secondary. */
    public static Chart twoWeeks() {
        Span window = days("2026-03-02", 14);
        List<Bar> turns = turns(window, "2026-03-02T09:00", Period.ofDays(2), List.of("ana", "ben", "chi", "dee"));
        List<Bar> onCall = new ArrayList<>(turns);
        Bar third = turns.get(3);
        onCall.set(3, Bar.cover(third.span(), "dee", "for " + third.name()));
        Bar sixth = turns.get(6);
        Instant middle = sixth.span().start().plus(Duration.ofHours(26));
        onCall.set(6, Bar.turn(new Span(sixth.span().start(), middle), sixth.name()));
        onCall.add(7, Bar.nobody(new Span(middle, sixth.span().end())));
        List<Bar> weekly = turns(window, "2026-02-25T09:00", Period.ofWeeks(1), List.of("chi", "dee", "ana", "ben"));
        return new Chart(
                "Payments",
                window,
                PARIS,
                at("2026-03-03T10:24"),
                List.of(
                        new Row(Row.Kind.ON_CALL, "primary", onCall),
                        new Row(Row.Kind.LAYER, "everyday", turns),
                        new Row(Row.Kind.ON_CALL, "secondary", weekly),
                        new Row(Row.Kind.LAYER, "weekly", weekly)),
                "");
    }

    public static Chart oneDay() {
        Span window = days("2026-03-05", 2);
        List<Bar> base = turns(window, "2026-03-05T09:00", Period.ofDays(1), CREW);
        List<Bar> day = List.of(
                Bar.turn(span("2026-03-05T09:00", "2026-03-05T18:00"), "Chi Nair"),
                Bar.turn(span("2026-03-06T09:00", "2026-03-06T18:00"), "Chi Nair"));
        List<Bar> result = List.of(
                Bar.turn(span("2026-03-05T00:00", "2026-03-05T09:00"), "Dee Laurent"),
                Bar.turn(span("2026-03-05T09:00", "2026-03-05T12:00"), "Chi Nair"),
                Bar.cover(span("2026-03-05T12:00", "2026-03-05T13:00"), "Ben Carter", "for Chi Nair"),
                Bar.turn(span("2026-03-05T13:00", "2026-03-05T18:00"), "Chi Nair"),
                Bar.turn(span("2026-03-05T18:00", "2026-03-06T09:00"), "Ana Moreau"),
                Bar.turn(span("2026-03-06T09:00", "2026-03-06T18:00"), "Chi Nair"),
                Bar.nobody(span("2026-03-06T18:00", "2026-03-07T00:00")));
        return new Chart(
                "Platform",
                window,
                PARIS,
                at("2026-03-05T11:05"),
                List.of(
                        new Row(Row.Kind.ON_CALL, "primary", result),
                        new Row(Row.Kind.LAYER, "nights", base),
                        new Row(Row.Kind.LAYER, "day in the office", day)),
                "");
    }

    /** The week in which Paris has a day of 25 hours. */
    public static Chart clockChange() {
        Span window = days("2026-10-22", 7);
        List<Bar> turns = turns(window, "2026-10-22T09:00", Period.ofDays(1), CREW);
        return new Chart("Payments", window, PARIS, at("2026-10-22T20:00"), rows("primary", "everyday", turns), "");
    }

    public static Chart fourWeeks() {
        Span window = days("2026-02-25", 28);
        List<Bar> turns = turns(window, "2026-02-25T09:00", Period.ofDays(1), CREW);
        return new Chart("Payments", window, PARIS, at("2026-02-25T20:00"), rows("primary", "everyday", turns), "");
    }

    /** Eleven people, a day each. */
    public static Chart thirteenWeeks() {
        Span window = days("2026-03-05", 91);
        List<String> people = List.of(
                "Ana Moreau",
                "Ben Carter",
                "Chi Nair",
                "Dee Laurent",
                "Eli Brooks",
                "Fay Iyer",
                "Gus Martin",
                "Hal Whitman",
                "Ida Noor",
                "Jan Kowalski",
                "Kim Østergård");
        List<Bar> daily = turns(window, "2026-03-05T09:00", Period.ofDays(1), people);
        List<Bar> weekly = turns(window, "2026-03-02T09:00", Period.ofWeeks(1), people);
        List<Row> rows = new ArrayList<>(rows("primary", "everyday", daily));
        rows.addAll(rows("secondary", "weekly", weekly));
        return new Chart("Infrastructure", window, PARIS, at("2026-03-05T20:00"), rows, "");
    }

    public static Chart manyLayers() {
        Span window = days("2026-03-02", 15);
        List<Row> rows = new ArrayList<>();
        for (String schedule : List.of("primary", "secondary", "managers", "database")) {
            List<Bar> turns = turns(window, "2026-02-25T09:00", Period.ofDays(3), CREW);
            rows.addAll(rows(schedule, "rotation of the " + schedule, turns));
            rows.add(new Row(Row.Kind.LAYER, "weekends", turns.subList(1, 2)));
        }
        return new Chart(
                "Site reliability", window, PARIS, at("2026-03-02T10:24"), rows, "2 more schedules are in the text.");
    }

    /** Everything that people write is this text. */
    public static Chart hostile(String text) {
        Span window = days("2026-03-02", 3);
        List<Bar> turns = turns(window, "2026-03-01T09:00", Period.ofDays(1), List.of(text, "ben"));
        List<Bar> onCall = List.of(Bar.cover(window, text, "for " + text));
        return new Chart(
                text,
                window,
                PARIS,
                at("2026-03-02T10:24"),
                List.of(new Row(Row.Kind.ON_CALL, text, onCall), new Row(Row.Kind.LAYER, text, turns)),
                text);
    }

    private static List<Row> rows(String schedule, String layer, List<Bar> turns) {
        return List.of(new Row(Row.Kind.ON_CALL, schedule, turns), new Row(Row.Kind.LAYER, layer, turns));
    }

    private static List<Bar> turns(Span window, String first, Period every, List<String> people) {
        List<Bar> turns = new ArrayList<>();
        LocalDateTime start = LocalDateTime.parse(first);
        for (int turn = -1; at(start).isBefore(window.end()); turn++) {
            LocalDateTime next = LocalDateTime.parse(first).plus(every.multipliedBy(turn + 1));
            LocalDateTime from = LocalDateTime.parse(first).plus(every.multipliedBy(turn));
            turns.add(Bar.turn(new Span(at(from), at(next)), people.get(Math.floorMod(turn, people.size()))));
            start = next;
        }
        return turns;
    }

    private static Span days(String first, int number) {
        LocalDateTime start = LocalDateTime.parse(first + "T00:00");
        return new Span(at(start), at(start.plusDays(number)));
    }

    private static Span span(String from, String to) {
        return new Span(at(from), at(to));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return LocalTimes.instant(local, PARIS);
    }
}
