package dev.watchbell.check.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is on call while they are away. */
final class Absences {
    private Absences() {}

    static List<Finding> of(Inspected inspected) {
        List<Finding> findings = new ArrayList<>();
        for (ScheduleId schedule : inspected.schedules().keySet()) {
            clashes(inspected, schedule).forEach((person, spans) -> {
                spans.sort(Comparator.comparing(Span::start));
                findings.add(finding(inspected, schedule, person, spans));
            });
        }
        return findings;
    }

    private static Map<PersonId, List<Span>> clashes(Inspected inspected, ScheduleId schedule) {
        Map<PersonId, List<Span>> clashes = new LinkedHashMap<>();
        inspected
                .timeline(schedule, inspected.soon())
                .ifPresent(timeline -> timeline.entries()
                        .forEach(entry -> entry.value()
                                .ifPresent(person -> inspected.absences().stream()
                                        .filter(absence -> absence.person().equals(person))
                                        .flatMap(absence -> absence.span().intersection(entry.span()).stream())
                                        .forEach(both -> clashes.computeIfAbsent(person, one -> new ArrayList<>())
                                                .add(both)))));
        return clashes;
    }

    private static Finding finding(Inspected inspected, ScheduleId schedule, PersonId person, List<Span> spans) {
        String name = inspected.name(person);
        return new Finding(
                Rule.AWAY,
                schedule.toString(),
                Optional.of(spans.get(0)),
                name + " has the watch and is away" + inspected.more(spans),
                name + " asks for cover with `/oncall cover`, or trades the shift with `/oncall swap`");
    }
}
