package dev.watchbell.outbox;

import java.time.Instant;
import java.util.Optional;

/** How much there is of something in the queue, and since when the oldest of it. */
record Tally(int count, Optional<Instant> oldest) {}
