package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
     * Whether a team is so already, and nothing of it would change.
     *
     * @param fileCovers the covers that were laid because a schedule's file lists them
     */
    boolean is(TeamRotas had, Function<ScheduleId, List<Cover>> fileCovers, Instant now) {
        List<ScheduleId> ids = schedules.stream().map(Schedule::id).toList();
        boolean ends =
                team.keptIn().isPresent() && !ids.containsAll(had.schedules().keySet());
        return had.team().equals(team)
                && services.map(had.services()::equals).orElse(true)
                && !ends
                && schedules.stream()
                        .allMatch(schedule -> had.rota(schedule.id())
                                .filter(rota -> is(rota, schedule, fileCovers, now))
                                .isPresent());
    }

    private boolean is(Rota had, Schedule wanted, Function<ScheduleId, List<Cover>> fileCovers, Instant now) {
        List<Cover> laid = had.covers().isEmpty() ? List.of() : fileCovers.apply(wanted.id());
        return laid.equals(wanted.rota().covers())
                && Editing.of(had, wanted.rota(), now, frozen).isEmpty();
    }
}
