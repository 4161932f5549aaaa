package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * When something in a schedule was changed, by whom, and why.
 *
 * @param by empty where a file did, or where somebody has left
 */
public record Mark(Instant at, Optional<PersonId> by, Cause cause) {}
