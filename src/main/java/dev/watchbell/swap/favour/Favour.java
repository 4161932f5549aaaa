package dev.watchbell.swap.favour;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;

/** A stretch of a watch that one person had for another, and got nothing back for. */
public record Favour(PersonId helper, PersonId helped, Span span) {}
