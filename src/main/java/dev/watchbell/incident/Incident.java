package dev.watchbell.incident;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that needs people together.
 *
 * @param title as somebody typed it, at most {@link #TITLE} characters
 * @param team whose it is; empty where nobody's
 * @param channel empty until Slack has opened it
 */
public record Incident(
        long id,
        String title,
        Severity severity,
        Optional<TeamId> team,
        Optional<ChannelId> channel,
        Deed opened,
        Optional<Deed> resolved) {
    static final int TITLE = 200;

    /** Who did it, and when. */
    public record Deed(PersonId by, Instant at) {}

    boolean open() {
        return resolved.isEmpty();
    }
}
