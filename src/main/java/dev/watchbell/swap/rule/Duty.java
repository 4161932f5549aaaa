package dev.watchbell.swap.rule;

import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody is on call near what they would take: as it is, and as it would be.
 *
 * @param watches as it would be, each with its schedule; neighbours aren't merged
 */
record Duty(Stretches before, Stretches after, List<Watch> watches) {
    Duty {
        watches = List.copyOf(watches);
    }

    /** Only what lies within the team's reach counts, however much is known: the same trade is judged the same everywhere. */
    static Duty of(Change change, Leg taken, Facts facts) {
        Duration reach = Facts.reach(facts.settings(taken.schedule().team()));
        List<Watch> had = facts.watches(change.taker())
                .filter(watch -> change.legs()
                        .anyMatch(leg -> near(leg.span(), reach, watch.shift().span())))
                .toList();
        List<Watch> has = Stream.concat(
                        had.stream().flatMap(watch -> kept(watch, change)),
                        change.taken().stream()
                                .map(leg -> new Watch(leg.schedule(), new Shift(change.taker(), leg.span()))))
                .toList();
        return new Duty(stretches(had), stretches(has), has);
    }

    private static boolean near(Span leg, Duration reach, Span watch) {
        return !watch.end().isBefore(leg.start().minus(reach))
                && !watch.start().isAfter(leg.end().plus(reach));
    }

    /** What of a watch isn't given away. */
    static Stream<Watch> kept(Watch watch, Change change) {
        ScheduleId schedule = watch.schedule();
        List<Span> given = change.given().stream()
                .filter(leg -> leg.schedule().equals(schedule))
                .map(Leg::span)
                .toList();
        return Stretches.without(watch.shift().span(), given).stream()
                .map(part -> new Watch(schedule, new Shift(change.taker(), part)));
    }

    private static Stretches stretches(List<Watch> watches) {
        return new Stretches(watches.stream().map(watch -> watch.shift().span()).toList());
    }
}
