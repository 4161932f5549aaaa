package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something whose turn it is, and that nobody else says or does while the lease lasts.
 *
 * @param revision of the content; a newer one may be written meanwhile
 * @param begunAt when an attempt was begun whose outcome nobody knows; it may have happened
 * @param attempts how many came to nothing since the last success
 * @param channel where the message stands, or the channel that an errand opened
 * @param wantedAt since when it waits
 * @param usefulUntil when it has passed, unless it was said before
 * @param urgency as it stands in the table; less is more urgent
 */
record Due(
        UUID id,
        UUID lease,
        Conversation conversation,
        Subject subject,
        Kind kind,
        String content,
        int revision,
        Optional<Instant> begunAt,
        int attempts,
        Optional<ChannelId> channel,
        Optional<String> ts,
        Instant wantedAt,
        Optional<Instant> usefulUntil,
        int urgency) {
    Optional<Said> stands() {
        return channel.flatMap(in -> ts.map(at -> new Said(in, at)));
    }

    /** Nobody needs it any more, and as far as we know nobody has seen it. */
    boolean passed(Instant now) {
        return ts.isEmpty() && usefulUntil.filter(until -> !until.isAfter(now)).isPresent();
    }
}
