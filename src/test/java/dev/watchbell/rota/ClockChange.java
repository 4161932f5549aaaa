package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One clock change of one zone, and rotas whose handoffs and hours lie in it, at its edges and beside it. */
record ClockChange(ZoneId zone, ZoneOffsetTransition change) {
    /** What can be wrong. */
    enum Kind {
        ANOTHER_INSTANT,
        NOT_ONE_AFTER_THE_OTHER
    }

    record Finding(Kind kind, String text) {}

    private static final Duration AROUND = Duration.ofDays(4);

    /** More than turns can be lost at once, so that a lost turn is never taken for a whole round. */
    private static final List<PersonId> MANY = IntStream.range(0, 29)
            .mapToObj(number -> new PersonId("p" + number))
            .toList();

    /** What is wrong around this change; empty if all is well. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (LocalDateTime time : times()) {
            rotations(time).forEach(rotation -> handoffs(rotation, findings));
            windows(time).forEach(window -> hours(window, findings));
        }
        return findings;
    }

    int rotas() {
        return times().stream()
                .mapToInt(time -> (int) (rotations(time).count() + windows(time).count()))
                .sum();
    }

    private List<LocalDateTime> times() {
        LocalDateTime before = change.getDateTimeBefore();
        LocalDateTime after = change.getDateTimeAfter();
        LocalDateTime inside = before.plus(change.getDuration().dividedBy(2));
        return List.of(inside, before, after, before.toLocalDate().atTime(9, 0));
    }

    private Stream<Rotation> rotations(LocalDateTime time) {
        return Stream.of(
                new Rotation(Turn.DAILY, 1, time.minusDays(9), zone, MANY),
                new Rotation(Turn.WEEKLY, 1, time.minusDays(28), zone, MANY),
                new Rotation(Turn.MONTHLY, 1, time.minusMonths(5), zone, MANY),
                new Rotation(Turn.HOURS, 1, time.minusDays(6), zone, MANY),
                new Rotation(Turn.HOURS, 12, time.minusDays(8), zone, MANY));
    }

    private Stream<Active> windows(LocalDateTime time) {
        LocalTime from = time.toLocalTime();
        DayOfWeek day = time.getDayOfWeek();
        return Stream.of(
                new Active.Daily(from, from.plusHours(8)),
                new Active.Daily(from.minusHours(8), from),
                new Active.OnDays(EnumSet.of(day), from, from.plusMinutes(20)),
                new Active.Weekly(day, from, day.plus(1), from),
                new Active.Weekly(day.minus(2), from, day, from));
    }

    private void handoffs(Rotation rotation, List<Finding> findings) {
        var clock = new WallClock(zone);
        List<Timeline.Entry<Optional<PersonId>>> expected = new ArrayList<>();
        for (int turn = 0; clock.reaches(handoff(rotation, turn)).isBefore(window().end()); turn++) {
            Instant start = clock.reaches(handoff(rotation, turn));
            Instant end = clock.reaches(handoff(rotation, turn + 1));
            PersonId person = MANY.get(turn % MANY.size());
            if (start.isBefore(end)) {
                new Span(start, end)
                        .intersection(window())
                        .ifPresent(span -> expected.add(new Timeline.Entry<>(span, Optional.of(person))));
            }
        }
        compare(new Layer("all", rotation, List.of()), expected, findings);
    }

    private void hours(Active active, List<Finding> findings) {
        var clock = new WallClock(zone);
        Set<DayOfWeek> days = active instanceof Active.OnDays on
                ? on.days()
                : active instanceof Active.Weekly weekly ? Set.of(weekly.fromDay()) : EnumSet.allOf(DayOfWeek.class);
        int daysLong = active instanceof Active.Weekly weekly
                ? Math.floorMod(weekly.toDay().getValue() - weekly.fromDay().getValue(), 7)
                : active.to().isAfter(active.from()) ? 0 : 1;
        List<Timeline.Entry<Optional<PersonId>>> expected = new ArrayList<>();
        Instant reached = window().start();
        for (Span open : clock.open(days, active.from(), active.to(), daysLong, window())) {
            hole(reached, open.start(), expected);
            expected.add(new Timeline.Entry<>(open, Optional.of(MANY.get(0))));
            reached = open.end();
        }
        hole(reached, window().end(), expected);
        LocalDateTime longAgo = change.getDateTimeBefore().minusDays(30);
        var always = new Rotation(Turn.DAILY, 1, longAgo, zone, MANY.subList(0, 1));
        compare(new Layer("hours", always, List.of(active)), expected, findings);
    }

    private static void hole(Instant from, Instant to, List<Timeline.Entry<Optional<PersonId>>> expected) {
        if (from.isBefore(to)) {
            expected.add(new Timeline.Entry<>(new Span(from, to), Optional.empty()));
        }
    }

    private void compare(Layer layer, List<Timeline.Entry<Optional<PersonId>>> expected, List<Finding> findings) {
        var rota = new Rota(List.of(layer), List.of());
        var actual = OnCall.timeline(rota, window()).entries();
        if (!actual.equals(expected)) {
            findings.add(
                    finding(Kind.ANOTHER_INSTANT, layer, "%n  expected %s%n  but was  %s".formatted(expected, actual)));
        }
        List<Shift> shifts = OnCall.shifts(rota, window());
        for (int next = 1; next < shifts.size(); next++) {
            Shift one = shifts.get(next - 1);
            Shift other = shifts.get(next);
            boolean apart = one.span().end().isBefore(other.span().start());
            boolean handoff = one.span().end().equals(other.span().start())
                    && !one.person().equals(other.person());
            if (!apart && !handoff) {
                findings.add(finding(Kind.NOT_ONE_AFTER_THE_OTHER, layer, one + " is followed by " + other));
            }
        }
    }

    private Finding finding(Kind kind, Layer layer, String text) {
        return new Finding(kind, "%s at %s: %s: %s".formatted(zone, change, layer, text));
    }

    private Span window() {
        return new Span(change.getInstant().minus(AROUND), change.getInstant().plus(AROUND));
    }

    private static LocalDateTime handoff(Rotation rotation, int turn) {
        long units = (long) turn * rotation.every();
        LocalDateTime start = rotation.start();
        return switch (rotation.turn()) {
            case DAILY -> start.plusDays(units);
            case WEEKLY -> start.plusWeeks(units);
            case MONTHLY -> start.plusMonths(units);
            case HOURS -> start.plusHours(units);
        };
    }
}
