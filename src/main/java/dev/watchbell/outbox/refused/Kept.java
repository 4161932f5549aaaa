package dev.watchbell.outbox.refused;

import dev.watchbell.outbox.Conversation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was to be said or done and wasn't.
 *
 * @param words the beginning of what it says, in Slack's markup, escaped; empty for an errand
 * @param error Slack's word for why, where it gave one
 * @param refused true where it isn't tried any more, false where it is stuck
 */
record Kept(
        UUID id, Conversation conversation, String words, Optional<String> error, Instant wantedAt, boolean refused) {}
