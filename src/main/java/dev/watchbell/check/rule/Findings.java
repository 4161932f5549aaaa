package dev.watchbell.check.rule;

import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.ServiceId;
import dev.watchbell.rota.TeamRotas;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the rules have to say. */
public final class Findings {
    private Findings() {}

    /** About one team, the gravest first. */
    public static List<Finding> of(Inspected team, Catalogue catalogue) {
        return Stream.of(
                        Holes.of(team),
                        Absences.of(team),
                        Backups.of(team, catalogue),
                        Owners.of(team),
                        Rests.of(team),
                        Shares.of(team),
                        Nights.of(team),
                        Crews.of(team))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::rule))
                .toList();
    }

    /** About what there is and no team runs. */
    public static List<Finding> unowned(Catalogue catalogue, Collection<TeamRotas> teams) {
        Set<ServiceId> run = teams.stream()
                .flatMap(team -> team.services().stream())
                .map(Service::id)
                .collect(Collectors.toUnmodifiableSet());
        return Owners.of(catalogue, run);
    }
}
