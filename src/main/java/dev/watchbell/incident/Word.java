package dev.watchbell.incident;

import dev.watchbell.people.PersonId;
import java.time.Instant;

/** That somebody said something in the incident's channel, and where it stands; not what. */
public record Word(PersonId by, String ts, Instant at) {}
