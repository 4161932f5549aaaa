package dev.watchbell.swap.rule;

import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's time on call, in whichever schedules: what touches is one stretch, for nobody rests where one shift begins as
 * another ends.
 *
 * @param spans in order of time, apart from each other
 */
record Stretches(List<Span> spans) {
    Stretches {
        spans = merged(spans);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span next :
                spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            int last = merged.size() - 1;
            if (last < 0 || merged.get(last).end().isBefore(next.start())) {
                merged.add(next);
            } else if (next.end().isAfter(merged.get(last).end())) {
                merged.set(last, new Span(merged.get(last).start(), next.end()));
            }
        }
        return List.copyOf(merged);
    }

    /** What is left of a span without those others, in order of time. */
    static List<Span> without(Span span, Collection<Span> others) {
        List<Span> left = List.of(span);
        for (Span other : others) {
            left = left.stream().flatMap(part -> outside(part, other).stream()).toList();
        }
        return left;
    }

    private static List<Span> outside(Span span, Span hidden) {
        if (!span.overlaps(hidden)) {
            return List.of(span);
        }
        List<Span> parts = new ArrayList<>();
        if (span.start().isBefore(hidden.start())) {
            parts.add(new Span(span.start(), hidden.start()));
        }
        if (hidden.end().isBefore(span.end())) {
            parts.add(new Span(hidden.end(), span.end()));
        }
        return parts;
    }

    /** The stretch in which that span lies as a whole. */
    Optional<Span> around(Span span) {
        return spans.stream()
                .filter(one -> !one.start().isAfter(span.start()) && !one.end().isBefore(span.end()))
                .findFirst();
    }

    /** The time off before and after the stretch that begins and ends so, without what has no end. */
    List<Span> rests(Span stretch) {
        List<Span> rests = new ArrayList<>();
        for (int next = 1; next < spans.size(); next++) {
            Instant off = spans.get(next - 1).end();
            Instant on = spans.get(next).start();
            if (on.equals(stretch.start()) || off.equals(stretch.end())) {
                rests.add(new Span(off, on));
            }
        }
        return rests;
    }

    /** Whether that time was off, too, and only a part of a longer time off. */
    boolean hadMoreRestThan(Span rest) {
        return spans.stream().noneMatch(one -> one.overlaps(rest))
                && !(ends(rest.start())
                        && spans.stream().anyMatch(one -> one.start().equals(rest.end())));
    }

    private boolean ends(Instant at) {
        return spans.stream().anyMatch(one -> one.end().equals(at));
    }
}
