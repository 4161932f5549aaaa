package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.util.Optional;

/**
 * A window in which somebody else, or nobody, is on call (the field calls it an override).
 *
 * @param by who is on call instead; empty for nobody, on purpose
 * @param replaces the one person who is replaced; empty for whoever it would be, and also where nobody was
 */
public record Cover(Span span, Optional<PersonId> by, Optional<PersonId> replaces) {
    boolean appliesTo(Optional<PersonId> scheduled) {
        return replaces.isEmpty() || replaces.equals(scheduled);
    }
}
