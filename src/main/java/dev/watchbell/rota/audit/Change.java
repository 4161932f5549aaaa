package dev.watchbell.rota.audit;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A stretch of time that somebody else has the watch in than before; empty is nobody. */
public record Change(Span span, Optional<PersonId> before, Optional<PersonId> after) {

    /** Where within a window two rotas differ, in order of time; neighbours with the same two people are one change. */
    public static List<Change> between(Rota before, Rota after, Span window) {
        Timeline<Optional<PersonId>> had = OnCall.timeline(before, window);
        Timeline<Optional<PersonId>> has = OnCall.timeline(after, window);
        TreeSet<Instant> edges = new TreeSet<>(List.of(window.end()));
        had.entries().forEach(entry -> edges.add(entry.span().start()));
        has.entries().forEach(entry -> edges.add(entry.span().start()));
        List<Timeline.Entry<Pair>> pairs = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (Instant start : edges.headSet(window.end())) {
            old += had.entries().get(old).span().contains(start) ? 0 : 1;
            now += has.entries().get(now).span().contains(start) ? 0 : 1;
            Pair pair = new Pair(
                    had.entries().get(old).value(), has.entries().get(now).value());
            pairs.add(new Timeline.Entry<>(new Span(start, edges.higher(start)), pair));
        }
        return new Timeline<>(pairs)
                .entries().stream()
                        .filter(entry -> !entry.value().before.equals(entry.value().after))
                        .map(entry -> new Change(entry.span(), entry.value().before, entry.value().after))
                        .toList();
    }

    private record Pair(Optional<PersonId> before, Optional<PersonId> after) {}
}
