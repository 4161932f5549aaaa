package dev.watchbell.handoff;

import java.time.Instant;
import java.util.Optional;

/**
 * An incident that the outgoing person had on their watch.
 *
 * @param severity its word, such as {@code sev2}
 * @param closedAt empty while it is open
 */
public record Burning(String severity, String title, Instant openedAt, Optional<Instant> closedAt) {}
