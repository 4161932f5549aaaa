package dev.watchbell.swap.rule;

import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody is on call for longer at a stretch than their team wants, by what they take; a stretch that isn't made longer may be. */
final class Runs {
    private Runs() {}

    static Optional<Refusal> judge(Change change, Facts facts) {
        return change.taken().stream()
                .flatMap(leg -> tooLong(change, leg, facts).stream())
                .findFirst();
    }

    private static Optional<Refusal> tooLong(Change change, Leg leg, Facts facts) {
        Duration most = facts.settings(leg.schedule().team()).run();
        if (most.isZero()) {
            return Optional.empty();
        }
        Duty duty = Duty.of(change, leg, facts);
        return duty.after()
                .around(leg.span())
                .filter(stretch -> stretch.duration().compareTo(most) > 0)
                .filter(stretch -> stretch.duration().compareTo(longestBefore(change, stretch, duty)) > 0)
                .map(stretch -> new Refusal.Run(change.taker(), leg, stretch, most));
    }

    /** Who gives a week for a week is on call no longer than they were. */
    private static Duration longestBefore(Change change, Span stretch, Duty duty) {
        Stream<Span> before = duty.before().spans().stream().filter(stretch::overlaps);
        return Stream.concat(before, change.given().stream().map(Leg::span))
                .map(Span::duration)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
