package dev.watchbell.handoff.note;

import dev.watchbell.people.PersonId;
import java.time.Instant;

/** What the next person on call must know, as it was written last. */
public record Note(PersonId author, String text, Instant writtenAt) {
    /** What Slack takes in a field. */
    public static final int MOST = 3_000;
}
