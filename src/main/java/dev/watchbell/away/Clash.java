package dev.watchbell.away;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    /** The start by which the shift is known. Who always has the watch has one shift: what seems its start moves on with time. */
    Instant named(Instant now) {
        Instant start = shift.span().start();
        boolean endless = start.isBefore(now.minus(OnCall.FARTHEST).plus(ABOUT));
        return endless ? Instant.EPOCH : start;
    }

    /** When they are away, what touches joined. */
    List<Span> away() {
        List<Span> joined = new ArrayList<>();
        for (Away next : aways) {
            Span span = next.span();
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (joined.isEmpty() || last.end().isBefore(span.start())) {
                joined.add(span);
            } else if (last.end().isBefore(span.end())) {
                joined.set(joined.size() - 1, new Span(last.start(), span.end()));
            }
        }
        return List.copyOf(joined);
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
    static List<Clash> of(List<Watch> duties, List<Away> aways, Instant now) {
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
