package dev.watchbell.rota.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the lines of the log over each other, on nobody at first. */
public final class Replay {
    private Replay() {}

    /**
     * What they come to; each line has to find whom the ones before it have left.
     *
     * @param seed for whoever wants to see it again
     */
    public static Timeline<Optional<PersonId>> of(List<Line> lines, Span window, String seed) {
        Timeline<Optional<PersonId>> schedule = new Timeline<>(List.of(new Timeline.Entry<>(window, Optional.empty())));
        for (Line line : lines) {
            for (Change change : line.changes()) {
                assertThat(schedule.within(change.span()).entries())
                        .as("%s, %s", seed, line)
                        .containsExactly(new Timeline.Entry<>(change.span(), change.before()));
                schedule = laid(schedule, change, window);
            }
        }
        return schedule;
    }

    private static Timeline<Optional<PersonId>> laid(
            Timeline<Optional<PersonId>> schedule, Change change, Span window) {
        List<Timeline.Entry<Optional<PersonId>>> entries = new ArrayList<>();
        Span span = change.span();
        if (window.start().isBefore(span.start())) {
            entries.addAll(
                    schedule.within(new Span(window.start(), span.start())).entries());
        }
        entries.add(new Timeline.Entry<>(span, change.after()));
        if (span.end().isBefore(window.end())) {
            entries.addAll(schedule.within(new Span(span.end(), window.end())).entries());
        }
        return new Timeline<>(entries);
    }
}
