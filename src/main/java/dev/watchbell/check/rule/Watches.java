package dev.watchbell.check.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When each person has any watch of a team: two at a time count once, and what touches is one.
 *
 * @param spans in order of time, cut at the window's ends
 */
record Watches(Map<PersonId, List<Span>> spans) {

    static Watches of(Inspected inspected, Span window) {
        Map<PersonId, List<Span>> all = new TreeMap<>(Comparator.comparing(PersonId::value));
        for (var schedule : inspected.schedules().keySet()) {
            Optional<Timeline<Optional<PersonId>>> timeline = inspected.timeline(schedule, window);
            timeline.ifPresent(known -> known.entries()
                    .forEach(entry -> entry.value()
                            .ifPresent(person -> all.computeIfAbsent(person, one -> new ArrayList<>())
                                    .add(entry.span()))));
        }
        all.replaceAll((person, spans) -> union(spans));
        return new Watches(all);
    }

    private static List<Span> union(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Span::start));
        List<Span> union = new ArrayList<>();
        for (Span span : sorted) {
            int last = union.size() - 1;
            if (last >= 0 && !span.start().isAfter(union.get(last).end())) {
                Span before = union.get(last);
                Instant end = span.end().isAfter(before.end()) ? span.end() : before.end();
                union.set(last, new Span(before.start(), end));
            } else {
                union.add(span);
            }
        }
        return List.copyOf(union);
    }
}
