package dev.watchbell.rota;

import dev.watchbell.people.TeamId;

/** A schedule of a team, written {@code payments/primary}. */
public record ScheduleId(TeamId team, String name) {
    public ScheduleId {
        if (!name.matches("[a-z0-9][a-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException(
                    "a schedule's name is lower case letters, digits, - and _, at most 40, not " + name);
        }
    }

    /** Reads {@code team/name}. */
    public static ScheduleId of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a schedule is written as team/name, not " + text);
        }
        return new ScheduleId(new TeamId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return team + "/" + name;
    }
}
