package dev.watchbell.rota;

import dev.watchbell.people.TeamId;

/** A schedule by its team and its name in that team, such as {@code payments/primary}. */
public record ScheduleId(String value) {
    public ScheduleId {
        if (!value.matches("[a-z0-9][a-z0-9_-]{0,39}/[a-z0-9][a-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException("a schedule's id is team/name, not " + value);
        }
    }

    public static ScheduleId of(TeamId team, String name) {
        return new ScheduleId(team.value() + "/" + name);
    }

    public TeamId team() {
        return new TeamId(value.substring(0, value.indexOf('/')));
    }

    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
