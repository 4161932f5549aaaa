package dev.watchbell.check.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On whom the nights of the coming year fall, each night where that person sleeps. */
final class Nights {
    private static final LocalTime FROM = LocalTime.of(22, 0);
    private static final LocalTime TO = LocalTime.of(6, 0);
    private static final int LENGTH = 8;

    /** About one a month: who has fewer has nothing to share. */
    private static final Duration FEW = Duration.ofHours(LENGTH * 12);

    private Nights() {}

    static List<Finding> of(Inspected inspected) {
        Map<PersonId, Duration> nights = new LinkedHashMap<>();
        Watches.of(inspected, inspected.year())
                .spans()
                .forEach((person, watches) ->
                        nights.put(person, nights(watches, inspected.people().zone(person))));
        long all = nights.values().stream().mapToLong(Duration::toSeconds).sum();
        List<String> heavy = new ArrayList<>();
        nights.forEach((person, length) -> {
            boolean twice = length.toSeconds() * nights.size() >= 2 * all;
            if (nights.size() > 1 && twice && length.compareTo(FEW) >= 0) {
                heavy.add(inspected.name(person) + " has " + count(length.toSeconds()));
            }
        });
        if (heavy.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.NIGHTS,
                inspected.team().id().toString(),
                Optional.empty(),
                Listed.of(heavy) + " nights in the coming year; shared by all " + nights.size() + " people it is "
                        + count(all / nights.size()) + " each",
                inspected.edit()
                        + ": let everybody take turns at night, or hand the night to people for whom it is day"));
    }

    private static long count(long seconds) {
        return Math.round((double) seconds / Duration.ofHours(LENGTH).toSeconds());
    }

    private static Duration nights(List<Span> watches, ZoneId zone) {
        Duration nights = Duration.ZERO;
        for (Span watch : watches) {
            LocalDate last = LocalDate.ofInstant(watch.end(), zone);
            LocalDate evening = LocalDate.ofInstant(watch.start(), zone).minusDays(1);
            for (; !evening.isAfter(last); evening = evening.plusDays(1)) {
                nights = nights.plus(night(evening, zone)
                        .intersection(watch)
                        .map(Span::duration)
                        .orElse(Duration.ZERO));
            }
        }
        return nights;
    }

    private static Span night(LocalDate evening, ZoneId zone) {
        return new Span(
                LocalTimes.instant(evening.atTime(FROM), zone),
                LocalTimes.instant(evening.plusDays(1).atTime(TO), zone));
    }
}
