package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an edit leaves nobody on call who was there before: people are warned of it before they make it. */
public final class Holes {
    private Holes() {}

    /**
     * A stretch of a schedule with nobody in it.
     *
     * @param span within the coming time of which people are told; it may go on
     */
    public record Hole(ScheduleId schedule, Span span) {}

    /** The first new hole of each schedule in the coming {@link Moves#AHEAD}. */
    public static List<Hole> of(Applied applied) {
        Span window = new Span(applied.at(), applied.at().plus(Moves.AHEAD));
        List<Hole> holes = new ArrayList<>();
        applied.changes().forEach((schedule, change) -> {
            Optional<Timeline<Optional<PersonId>>> before = change.before().map(rota -> OnCall.timeline(rota, window));
            change.after()
                    .flatMap(rota -> empty(OnCall.timeline(rota, window))
                            .filter(span -> before.map(old -> empty(old).noneMatch(was -> holds(was, span)))
                                    .orElse(true))
                            .findFirst())
                    .ifPresent(span -> holes.add(new Hole(schedule, span)));
        });
        return List.copyOf(holes);
    }

    private static Stream<Span> empty(Timeline<Optional<PersonId>> timeline) {
        return timeline.entries().stream()
                .filter(entry -> entry.value().isEmpty())
                .map(Timeline.Entry::span);
    }

    private static boolean holds(Span outer, Span inner) {
        return !outer.start().isAfter(inner.start()) && !outer.end().isBefore(inner.end());
    }
}
