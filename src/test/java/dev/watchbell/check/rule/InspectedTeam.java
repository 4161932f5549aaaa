package dev.watchbell.check.rule;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A team as its file has it, on Monday 2 March 2026 at noon in Paris, where its people live too if nothing else is said. */
final class InspectedTeam {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private final RotaDraft draft;
    private final List<Absence> absences = new ArrayList<>();
    private final Map<String, String> zones = new HashMap<>();
    private Catalogue catalogue = Catalogue.EMPTY;
    private Optional<String> file = Optional.of("payments.yaml");

    /** @param schedules the rest of the file, from below {@code schedules:} on, indented by two */
    InspectedTeam(int people, String schedules) {
        draft = RotaFile.parse("payments.yaml", """
                team: payments
                time_zone: Europe/Paris
                members: %s
                schedules:
                """.formatted(crew(people)) + schedules);
    }

    /** {@code [p1, p2, p3]}. */
    static String crew(int people) {
        return crew(1, people);
    }

    static String crew(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "p" + number)
                .toList()
                .toString();
    }

    /** A schedule in which the first so many take turns around the clock since February. */
    static String always(String name, String type, String users) {
        return "  %s: { layers: [{ rotation: { type: %s, start: 2026-02-02T09:00 }, users: %s }] }\n"
                .formatted(name, type, users);
    }

    InspectedTeam away(String person, String from, String to) {
        absences.add(new Absence(new PersonId(person), new Span(Instant.parse(from), Instant.parse(to))));
        return this;
    }

    InspectedTeam living(String person, String zone) {
        zones.put(person, zone);
        return this;
    }

    InspectedTeam catalogue(Catalogue known) {
        catalogue = known;
        return this;
    }

    InspectedTeam editedInSlack() {
        file = Optional.empty();
        return this;
    }

    List<Finding> findings() {
        return Findings.of(inspected(), catalogue);
    }

    /** Those of one rule, as {@code about, when: sentence}. */
    List<String> findings(Rule rule) {
        return findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.about()
                        + finding.span()
                                .map(span -> ", " + Wording.span(span, PARIS, NOON))
                                .orElse("") + ": " + finding.sentence())
                .toList();
    }

    List<Rule> rules() {
        return findings().stream().map(Finding::rule).distinct().toList();
    }

    Inspected inspected() {
        Team team = new Team(
                draft.team(),
                draft.name(),
                new ChannelId("C0PAYMENTS"),
                draft.zone(),
                draft.members(),
                draft.settings(),
                file);
        Map<ScheduleId, Rota> schedules = draft.schedules().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> new ScheduleId(draft.team(), one.getKey()),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new Inspected(new TeamRotas(team, schedules, draft.services()), people(), absences, PARIS, NOON);
    }

    private People people() {
        return new People(id -> Optional.of(new Person(
                id,
                id.value(),
                id.value(),
                Optional.empty(),
                ZoneId.of(zones.getOrDefault(id.value(), "Europe/Paris")),
                true)));
    }
}
