package dev.watchbell.check;

import dev.watchbell.away.Aways;
import dev.watchbell.check.rule.Absence;
import dev.watchbell.check.rule.Finding;
import dev.watchbell.check.rule.Findings;
import dev.watchbell.check.rule.Inspected;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Services;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rotas, held against the rules for good ones. It changes nothing. */
public final class Checks {
    private final Rotas rotas;
    private final Services services;
    private final Aways aways;
    private final People people;

    public Checks(Rotas rotas, Services services, Aways aways, People people) {
        this.rotas = rotas;
        this.services = services;
        this.aways = aways;
        this.people = people;
    }

    /** All teams, each in its own zone; what no team runs isn't told with them. */
    public List<Checked> all(Instant now) {
        Catalogue catalogue = services.catalogue();
        return rotas.all().stream()
                .map(team -> {
                    ZoneId zone = team.team().zone();
                    return new Checked(team.team(), findings(team, catalogue, zone, now), List.of(), zone, now);
                })
                .toList();
    }

    /** What is in the catalogue, and no team runs. */
    public List<Finding> unowned() {
        Catalogue catalogue = services.catalogue();
        return catalogue.equals(Catalogue.EMPTY) ? List.of() : Findings.unowned(catalogue, rotas.all());
    }

    /** One team, and what no team runs; empty where there is no such team. */
    public Optional<Checked> team(TeamId team, ZoneId zone, Instant now) {
        return rotas.rotas(team)
                .map(known -> new Checked(
                        known.team(), findings(known, services.catalogue(), zone, now), unowned(), zone, now));
    }

    /** The team that somebody means: the one they name, else the channel's, else their only one. */
    Optional<Team> meant(String written, ChannelId channel, PersonId by) {
        if (!written.isBlank()) {
            return TeamId.of(written).flatMap(rotas::team).or(() -> called(written));
        }
        return rotas.teamOf(channel).or(() -> {
            List<Team> theirs = rotas.teamsOf(by);
            return theirs.size() == 1 ? Optional.of(theirs.get(0)) : Optional.empty();
        });
    }

    private Optional<Team> called(String name) {
        return rotas.teams().stream()
                .filter(team ->
                        team.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private List<Finding> findings(TeamRotas team, Catalogue catalogue, ZoneId zone, Instant now) {
        Inspected bare = new Inspected(team, people, List.of(), zone, now);
        List<Absence> absences = team.schedules().values().stream()
                .flatMap(rota -> rota.people().stream())
                .distinct()
                .flatMap(person -> absences(person, bare.soon()))
                .toList();
        return Findings.of(new Inspected(team, people, absences, zone, now), catalogue);
    }

    /** Many work on a public holiday when they are on call, so none is a finding. */
    private Stream<Absence> absences(PersonId person, Span window) {
        return aways.between(person, window).stream()
                .filter(away -> !away.holiday())
                .map(away -> new Absence(person, away.span()));
    }
}
