package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import java.time.Instant;

/**
 * Somebody has taken the watch over.
 *
 * @param readBack the one thing that they look out for, in their words; empty where they took the watch and nothing was written
 */
public record Acceptance(PersonId by, Instant at, String readBack) {
    /** In code points. */
    static final int MOST = 200;
}
