package dev.watchbell.away;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;

/** A time in which somebody can't be on call, or on a public holiday rather wouldn't. */
public record Away(PersonId person, Span span, Reason reason) {

    /** Whether it is no more than a public holiday. */
    public boolean holiday() {
        return reason instanceof Reason.Holiday;
    }
}
