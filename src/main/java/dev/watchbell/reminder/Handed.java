package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the person before handed over with the watch.
 *
 * @param note as they wrote it
 * @param acceptedBy who took it over before or when it began; they need not say so again
 */
public record Handed(Optional<String> note, Optional<PersonId> acceptedBy, Optional<Instant> acceptedAt) {}
