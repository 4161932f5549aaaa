package dev.watchbell.check.rule;

import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is on call for too much of the time. */
final class Shares {
    private static final double MOST = 0.25;

    /** The window is seldom whole rounds: one turn is forgiven, but no more than so much. */
    private static final Duration LONGEST_TURN = Duration.ofDays(31);

    /** Part of a person, so that a clock change or a short month asks for nobody. */
    private static final double NOBODY = 0.1;

    private Shares() {}

    static List<Finding> of(Inspected inspected) {
        Watches watches = Watches.of(inspected, inspected.rounds());
        List<String> heavy = new ArrayList<>();
        double all = 0;
        for (var one : watches.spans().entrySet()) {
            double share = share(inspected, sum(one.getValue()));
            all += share;
            if (share(inspected, sum(one.getValue()).minus(turn(one.getValue()))) > MOST) {
                heavy.add(inspected.name(one.getKey()) + " is " + Math.round(100 * share) + " %");
            }
        }
        if (heavy.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.SHARE,
                inspected.team().id().toString(),
                Optional.empty(),
                Listed.of(heavy) + " of the time on call, in all schedules together",
                fix(inspected, all, watches.spans().size())));
    }

    private static String fix(Inspected inspected, double all, int people) {
        long missing = (long) Math.ceil(all / MOST - NOBODY) - people;
        String deed = missing > 0
                ? ": add " + missing + (missing == 1 ? " person" : " people") + ", so that each has a quarter at most"
                : ": there are people enough; give the turns to all of them in the same measure";
        return inspected.edit() + deed;
    }

    private static double share(Inspected inspected, Duration time) {
        return (double) time.toSeconds() / inspected.rounds().duration().toSeconds();
    }

    private static Duration sum(List<Span> spans) {
        return spans.stream().map(Span::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration turn(List<Span> spans) {
        Duration longest = spans.stream().map(Span::duration).reduce(Duration.ZERO, Shares::longer);
        return longest.compareTo(LONGEST_TURN) < 0 ? longest : LONGEST_TURN;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
