package dev.watchbell.swap.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must be known to judge; more than that changes no judgement.
 *
 * @param shifts of every schedule, whole, at least those within {@link #reach} of what would change hands
 * @param teams at least those whose shifts would change hands
 * @param active who of those who would take something is in the workspace still
 * @param away when each of them can't be on call; why they can't isn't known here
 */
public record Facts(
        Instant now,
        Map<ScheduleId, List<Shift>> shifts,
        List<Team> teams,
        Set<PersonId> active,
        Map<PersonId, List<Span>> away) {
    public Facts {
        shifts = Map.copyOf(shifts);
        teams = List.copyOf(teams);
        active = Set.copyOf(active);
        away = Map.copyOf(away);
    }

    /** How far from what changes hands other shifts count, by a team's settings. */
    public static Duration reach(TeamSettings settings) {
        return settings.rest().compareTo(settings.run()) > 0 ? settings.rest() : settings.run();
    }

    List<Shift> shifts(ScheduleId schedule) {
        return shifts.getOrDefault(schedule, List.of());
    }

    /** A person's shifts in all schedules, in the order of the schedules' names. */
    public Stream<Watch> watches(PersonId person) {
        return shifts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ScheduleId::toString)))
                .flatMap(schedule -> schedule.getValue().stream()
                        .filter(shift -> shift.person().equals(person))
                        .map(shift -> new Watch(schedule.getKey(), shift)));
    }

    List<Span> away(PersonId person) {
        return away.getOrDefault(person, List.of());
    }

    boolean member(PersonId person, TeamId team) {
        return teams.stream()
                .anyMatch(one -> one.id().equals(team) && one.members().contains(person));
    }

    /** The usual ones of a team that isn't known: nobody may take its shifts anyway. */
    TeamSettings settings(TeamId team) {
        return teams.stream()
                .filter(one -> one.id().equals(team))
                .map(Team::settings)
                .findFirst()
                .orElse(TeamSettings.USUAL);
    }
}
