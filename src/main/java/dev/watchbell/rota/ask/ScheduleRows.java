package dev.watchbell.rota.ask;

import dev.watchbell.people.PersonId;
import dev.watchbell.picture.Bar;
import dev.watchbell.picture.Row;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schedule as rows of a chart: who is on call in the end, and under it the layers, the stronger ones above. */
record ScheduleRows(Map<PersonId, String> names, Span window) {

    /** Who is on call, and for whom. */
    private record Held(Optional<PersonId> person, Optional<PersonId> scheduled) {}

    List<Row> rows(ScheduleId id, Rota rota) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Row.Kind.ON_CALL, id.name(), onCall(rota)));
        for (int at = rota.layers().size() - 1; at >= 0; at--) {
            String layer = rota.layers().get(at).name();
            rows.add(new Row(Row.Kind.LAYER, layer, turns(rota, layer)));
        }
        return rows;
    }

    Map<String, List<Bar>> onCall(Map<ScheduleId, Rota> schedules) {
        Map<String, List<Bar>> bars = new LinkedHashMap<>();
        schedules.forEach((id, rota) -> bars.put(id.name(), onCall(rota)));
        return bars;
    }

    private List<Bar> onCall(Rota rota) {
        List<Timeline.Entry<Held>> watches = new ArrayList<>();
        Instant reached = window.start();
        while (reached.isBefore(window.end())) {
            OnCall.Answer answer = OnCall.at(rota, reached);
            Instant until = answer.until().isBefore(window.end()) ? answer.until() : window.end();
            boolean asScheduled = answer.person().equals(answer.scheduled());
            Optional<PersonId> instead = asScheduled ? answer.person() : answer.scheduled();
            watches.add(new Timeline.Entry<>(
                    new Span(reached, until),
                    new Held(answer.person(), answer.person().flatMap(somebody -> instead))));
            reached = until;
        }
        return new Timeline<>(watches).entries().stream().map(this::bar).toList();
    }

    private Bar bar(Timeline.Entry<Held> entry) {
        Held held = entry.value();
        if (held.person().isEmpty()) {
            return Bar.nobody(entry.span());
        }
        String name = name(held.person().get());
        return held.person().equals(held.scheduled())
                ? Bar.turn(entry.span(), name)
                : Bar.cover(
                        entry.span(),
                        name,
                        held.scheduled().map(other -> "for " + name(other)).orElse(""));
    }

    private List<Bar> turns(Rota rota, String layer) {
        List<Bar> turns = new ArrayList<>();
        for (var entry : OnCall.layer(rota, layer, window).entries()) {
            entry.value().ifPresent(person -> turns.add(Bar.turn(entry.span(), name(person))));
        }
        return turns;
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }
}
