package dev.watchbell.away;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A shift in which its person is away, for a part of it at least.
 *
 * @param aways never empty, the first to begin first
 */
record Clash(ScheduleId schedule, Shift shift, List<Away> aways) {
    /** What a search for the start of a shift may be off by at its farthest. */
    private static final Duration ABOUT = Duration.ofDays(1);

    Clash {
        aways = List.copyOf(aways);
    }

    /** The shift of somebody who always has the watch is named by when they are away: its start is no handoff, and moves. */
    Instant about(Instant now) {
        Instant start = shift.span().start();
        boolean endless = start.isBefore(now.minus(OnCall.FARTHEST).plus(ABOUT));
        return endless ? aways.get(0).span().start() : start;
    }

    PersonId person() {
        return shift.person();
    }

    /** The first instant at which they are on call and away. */
    Instant start() {
        Span away = aways.get(0).span();
        Span duty = shift.span();
        return away.start().isAfter(duty.start()) ? away.start() : duty.start();
    }

    /** Where these shifts and these times away meet from {@code now} on, the first shift first. */
    static List<Clash> of(List<Duty> duties, List<Away> aways, Instant now) {
        return duties.stream()
                .filter(duty -> duty.shift().span().end().isAfter(now))
                .map(duty -> new Clash(duty.schedule(), duty.shift(), meeting(duty.shift(), aways, now)))
                .filter(clash -> !clash.aways.isEmpty())
                .sorted(Comparator.comparing((Clash clash) -> clash.shift.span().start())
                        .thenComparing(clash -> clash.schedule.toString()))
                .toList();
    }

    private static List<Away> meeting(Shift shift, List<Away> aways, Instant now) {
        Instant start = shift.span().start().isAfter(now) ? shift.span().start() : now;
        Span rest = new Span(start, shift.span().end());
        return aways.stream()
                .filter(away -> away.span().overlaps(rest))
                .sorted(Comparator.comparing(away -> away.span().start()))
                .toList();
    }
}
