package dev.watchbell.rota;

import dev.watchbell.people.TeamId;
import java.util.Optional;

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

    /** Empty where no schedule can have that name. */
    public static Optional<ScheduleId> of(TeamId team, String name) {
        try {
            return Optional.of(new ScheduleId(team, name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return team + "/" + name;
    }
}
