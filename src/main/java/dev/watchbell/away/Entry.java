package dev.watchbell.away;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.util.Optional;

/**
 * A time away as somebody said it.
 *
 * @param reason for that person's eyes alone
 */
record Entry(long id, PersonId person, Span span, Optional<String> reason) {
    /** Counted in code points. */
    static final int LONGEST_REASON = 200;
}
