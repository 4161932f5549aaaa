package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * A window in which somebody else, or nobody, is on call.
 *
 * @param by who is on call instead; empty means nobody, on purpose
 * @param replaces counts only where this person would be on call; empty means in the whole window, also where nobody was
 */
public record Cover(Span span, Optional<PersonId> by, Optional<PersonId> replaces) {

    /** What is left of this cover when it is cancelled: the part before; empty where it had not begun. */
    public Optional<Cover> cancelledAt(Instant instant) {
        if (!instant.isAfter(span.start())) {
            return Optional.empty();
        }
        Instant end = Held.earlier(span.end(), instant);
        return Optional.of(new Cover(new Span(span.start(), end), by, replaces));
    }

    /** Whether it would take the watch from whoever is on call then. */
    public boolean takesFrom(Optional<PersonId> onCall) {
        return replaces.isEmpty() || replaces.equals(onCall);
    }
}
