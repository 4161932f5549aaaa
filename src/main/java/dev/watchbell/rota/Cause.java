package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.util.Set;

/** Why something in a schedule was changed: a rota file, an edit, or a deed such as {@code swap/17} or {@code undo}. */
public record Cause(String value) {
    /** Somebody wrote the rota anew in Slack. */
    public static final Cause EDIT = new Cause("edit");

    /** Taken back, and nobody has written down why. */
    public static final Cause UNKNOWN = new Cause("cancelled");

    public Cause {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("a cause has 1 to 100 characters, not " + value.length());
        }
    }

    /** Its first word: {@code file}, {@code swap}. */
    public String kind() {
        return value.replaceFirst("/.*", "");
    }

    /** What a schedule's own file says. */
    static Cause file(ScheduleId schedule) {
        return new Cause("file/" + schedule.toString());
    }

    /** People are no longer in the workspace; it is named who, where it is one. */
    static Cause left(Set<PersonId> people) {
        return new Cause(people.size() == 1 ? "left/" + people.iterator().next().value() : "left");
    }
}
