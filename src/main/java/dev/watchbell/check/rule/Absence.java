package dev.watchbell.check.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;

/** A time in which somebody can't be on call. */
public record Absence(PersonId person, Span span) {}
