package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an edit of a team has changed, or would change.
 *
 * @param before empty for a new team
 * @param by who made it; empty where a file did
 */
public record Applied(Optional<TeamRotas> before, TeamRotas after, Optional<PersonId> by, Instant at) {

    public Team team() {
        return after.team();
    }

    public boolean anything() {
        return !before.equals(Optional.of(after));
    }

    /** The schedules that are otherwise than before, with what they were; also those that are new, and those that ended. */
    public Map<ScheduleId, Change> changes() {
        Map<ScheduleId, Change> changes = new LinkedHashMap<>();
        after.schedules().forEach((schedule, rota) -> {
            Optional<Rota> old = before.flatMap(team -> team.rota(schedule));
            if (!old.equals(Optional.of(rota))) {
                changes.put(schedule, new Change(old, Optional.of(rota)));
            }
        });
        before.ifPresent(team -> team.schedules().forEach((schedule, rota) -> {
            if (after.rota(schedule).isEmpty()) {
                changes.put(schedule, new Change(Optional.of(rota), Optional.empty()));
            }
        }));
        return changes;
    }

    /** A schedule's rota before, empty for a new one, and after, empty for one that has ended. */
    public record Change(Optional<Rota> before, Optional<Rota> after) {}
}
