package dev.watchbell.outbox;

import java.time.Instant;

/**
 * Slack won't take something, however often it is asked; it is kept, with the reason.
 *
 * @param error Slack's word for it, such as {@code is_archived}
 * @param first nothing else was refused in that conversation within the day before
 */
public record Refused(Conversation conversation, Subject subject, String error, Instant at, boolean first) {}
