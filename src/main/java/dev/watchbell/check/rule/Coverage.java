package dev.watchbell.check.rule;

import dev.watchbell.rota.Cover;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When a schedule has somebody, and where it has nobody: whether that is meant so. */
record Coverage(Timeline<Coverage.Kind> timeline) {
    /** A schedule that means to be there for so much of the time means to be there always. */
    private static final double NEARLY_ALWAYS = 0.95;

    enum Kind {
        /** Somebody is on call. */
        HELD,
        /** Nobody is, because a cover says so. */
        ON_PURPOSE,
        /** Nobody is, though a layer counts: its list is empty, or it hasn't begun. */
        MISSING,
        /** Nobody is, and no layer counts. */
        OUTSIDE
    }

    static Coverage of(Rota rota, Span window) {
        List<Timeline.Entry<Kind>> entries = new ArrayList<>();
        Instant reached = window.start();
        while (reached.isBefore(window.end())) {
            OnCall.Answer answer = OnCall.at(rota, reached);
            Instant until = answer.until().isBefore(window.end()) ? answer.until() : window.end();
            entries.add(new Timeline.Entry<>(new Span(reached, until), kind(rota, answer, reached)));
            reached = until;
        }
        return new Coverage(new Timeline<>(entries));
    }

    private static Kind kind(Rota rota, OnCall.Answer answer, Instant at) {
        List<Cover> covers = answer.covers();
        if (answer.person().isPresent()) {
            return Kind.HELD;
        }
        if (!covers.isEmpty() && covers.get(covers.size() - 1).by().isEmpty()) {
            return Kind.ON_PURPOSE;
        }
        boolean counts = rota.layers(at).isEmpty() || rota.layers(at).stream().anyMatch(layer -> layer.counts(at));
        return counts ? Kind.MISSING : Kind.OUTSIDE;
    }

    /** Whether it is meant to have somebody at every hour. */
    boolean aroundTheClock() {
        Duration all = all(List.of(Kind.values()));
        Duration outside = all(List.of(Kind.OUTSIDE));
        return outside.toSeconds() <= (1 - NEARLY_ALWAYS) * all.toSeconds();
    }

    /** Where nobody is on call and somebody should be. */
    List<Span> holes() {
        return spans(aroundTheClock() ? List.of(Kind.MISSING, Kind.OUTSIDE) : List.of(Kind.MISSING));
    }

    private Duration all(List<Kind> kinds) {
        return spans(kinds).stream().map(Span::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private List<Span> spans(List<Kind> kinds) {
        return timeline.entries().stream()
                .filter(entry -> kinds.contains(entry.value()))
                .map(Timeline.Entry::span)
                .toList();
    }
}
