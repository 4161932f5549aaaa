package dev.watchbell.timer;

import java.time.Instant;
import java.util.Optional;

/** Something that must happen in time: rung when it may be due, and again in case a ring was missed. */
@FunctionalInterface
public interface Bell {
    /** Does what is due at {@code now}, safe to repeat, and tells when to ring next; empty where nothing is in sight. */
    Optional<Instant> ring(Instant now);
}
