package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How somebody wants a team and its schedules to be.
 *
 * @param schedules others that the team has stay as they are, but where a file rules the team: then they end
 * @param by who wants it; empty where a file does
 * @param frozen how long what was promised stays
 * @param services what the team runs; empty: what it ran before
 */
public record Wanted(
        Team team, List<Schedule> schedules, Optional<PersonId> by, Duration frozen, Optional<List<Service>> services) {
    public Wanted {
        schedules = List.copyOf(schedules);
        services = services.map(List::copyOf);
    }

    /** With the services that the team had before. */
    public Wanted(Team team, List<Schedule> schedules, Optional<PersonId> by, Duration frozen) {
        this(team, schedules, by, frozen, Optional.empty());
    }

    /** As a file wants it, with the promises that the team itself makes. */
    public static Wanted byFile(Team team, List<Schedule> schedules) {
        return new Wanted(team, schedules, Optional.empty(), team.settings().frozen());
    }

    /** Likewise, with the services that the file lists. */
    public static Wanted byFile(Team team, List<Schedule> schedules, List<Service> services) {
        return new Wanted(team, schedules, Optional.empty(), team.settings().frozen(), Optional.of(services));
    }

    /**
     * How a team would be then; empty where only trying can tell, for a schedule that is new or whose covers change.
     *
     * @param fileCovers the covers that were laid because a schedule's file lists them
     */
    Optional<TeamRotas> after(TeamRotas had, Function<ScheduleId, List<Cover>> fileCovers, Instant now) {
        Map<ScheduleId, Rota> wanted = new HashMap<>();
        for (Schedule schedule : schedules) {
            Optional<Rota> rota = had.rota(schedule.id()).filter(old -> laid(old, schedule, fileCovers));
            if (rota.isEmpty()) {
                return Optional.empty();
            }
            wanted.put(schedule.id(), edited(rota.get(), schedule.rota(), now));
        }
        Map<ScheduleId, Rota> after = new LinkedHashMap<>();
        had.schedules().forEach((id, rota) -> {
            if (wanted.containsKey(id) || team.keptIn().isEmpty()) {
                after.put(id, wanted.getOrDefault(id, rota));
            }
        });
        return Optional.of(new TeamRotas(team, after, services.orElse(had.services())));
    }

    private static boolean laid(Rota had, Schedule wanted, Function<ScheduleId, List<Cover>> fileCovers) {
        List<Cover> laid = had.covers().isEmpty() ? List.of() : fileCovers.apply(wanted.id());
        return laid.equals(wanted.rota().covers());
    }

    private Rota edited(Rota had, Rota wanted, Instant now) {
        Optional<List<Edit>> edits = Editing.of(had, wanted, now, frozen);
        List<Edit> kept =
                had.edits().stream().filter(edit -> !edit.from().isAfter(now)).toList();
        return edits.map(news -> Rota.of(
                        Stream.concat(
                                        kept.stream(),
                                        Editing.apart(
                                                news,
                                                kept.stream().map(Edit::from).toList())
                                                .stream())
                                .toList(),
                        had.covers()))
                .orElse(had);
    }
}
