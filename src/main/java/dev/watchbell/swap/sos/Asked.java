package dev.watchbell.swap.sos;

import dev.watchbell.people.PersonId;
import java.time.Instant;

/** Somebody whom an sos reached. */
public record Asked(PersonId person, Wave wave, Instant at) {}
