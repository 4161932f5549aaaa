package dev.watchbell.away;

import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of what somebody is to be warned now, and when to look again.
 *
 * @param absences a message each
 * @param holidays one message for all of them
 */
record EarlyWarning(List<Clash> absences, List<Clash> holidays, Instant next) {
    /** People are told of a shift in a time away so long before it starts. */
    private static final Duration ABSENCE = Duration.ofDays(28);

    private static final Duration HOLIDAY = Duration.ofDays(14);

    /** Holidays come in flocks: one message tells of those that follow within a week, too. */
    private static final Duration FLOCK = Duration.ofDays(21);

    /** Nothing is known of shifts that are farther off than one look sees, so the next comes before they are near. */
    private static final Duration AGAIN = Duration.ofDays(7);

    EarlyWarning {
        absences = List.copyOf(absences);
        holidays = List.copyOf(holidays);
    }

    /** What one look must know of. */
    static Span window(Instant now) {
        return new Span(now, now.plus(ABSENCE).plus(AGAIN).plus(Duration.ofDays(1)));
    }

    static boolean inSight(Clash clash, Instant now) {
        return !clash.shift().span().start().isAfter(now.plus(ABSENCE));
    }

    /**
     * Decides.
     *
     * @param duties one person's, in the {@link #window}
     * @param aways theirs
     * @param told of what they were warned already
     */
    static EarlyWarning of(List<Watch> duties, List<Away> aways, Set<About> told, Instant now) {
        List<Away> absent = aways.stream().filter(away -> !away.holiday()).toList();
        List<Clash> absences = Clash.of(duties, absent, now);
        List<Clash> untold = absences.stream()
                .filter(clash -> !told.containsAll(About.all(clash, now)))
                .toList();
        List<Clash> holidays = holidays(duties, aways, absences, now).stream()
                .filter(clash -> !told.containsAll(About.all(clash, now)))
                .toList();
        boolean flockComes = holidays.stream().anyMatch(clash -> within(clash, HOLIDAY, now));
        return new EarlyWarning(
                untold.stream().filter(clash -> inSight(clash, now)).toList(),
                flockComes
                        ? holidays.stream()
                                .filter(clash -> within(clash, FLOCK, now))
                                .toList()
                        : List.of(),
                next(untold, holidays, now));
    }

    /** Of a shift in which they are away anyhow, they are told enough. */
    private static List<Clash> holidays(List<Watch> duties, List<Away> aways, List<Clash> absences, Instant now) {
        List<Away> holidays = aways.stream().filter(Away::holiday).toList();
        return Clash.of(duties, holidays, now).stream()
                .filter(clash ->
                        absences.stream().noneMatch(absence -> absence.shift().equals(clash.shift())))
                .toList();
    }

    private static Instant next(List<Clash> absences, List<Clash> holidays, Instant now) {
        List<Instant> coming = new ArrayList<>();
        absences.forEach(clash -> coming.add(clash.shift().span().start().minus(ABSENCE)));
        holidays.forEach(clash -> coming.add(clash.start().minus(HOLIDAY)));
        return Stream.concat(coming.stream(), Stream.of(now.plus(AGAIN)))
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static boolean within(Clash clash, Duration ahead, Instant now) {
        return !clash.start().isAfter(now.plus(ahead));
    }
}
