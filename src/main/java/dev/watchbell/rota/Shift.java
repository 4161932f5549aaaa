package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;

/** One person's uninterrupted time on call in a schedule. */
public record Shift(PersonId person, Span span) {}
