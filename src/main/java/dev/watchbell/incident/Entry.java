package dev.watchbell.incident;

import dev.watchbell.people.PersonId;
import java.time.Instant;

/** One thing that was done in an incident, for its timeline. */
public record Entry(long id, Kind kind, PersonId by, String text, Instant at) {
    /** What kind of thing. */
    public enum Kind {
        OPENED,
        NOTE,
        RESOLVED
    }
}
