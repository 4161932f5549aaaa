package dev.watchbell.swap.cover;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of a stretch of time is still somebody's own, in the schedule as it is: the parts that others may take.
 *
 * @param parts in order of time, apart from each other
 */
record Remainder(List<Span> parts) {
    static final Remainder NOTHING = new Remainder(List.of());

    Remainder {
        parts = List.copyOf(parts);
    }

    static Remainder of(Rota rota, PersonId person, Span span) {
        return new Remainder(OnCall.timeline(rota, span).entries().stream()
                .filter(entry -> entry.value().equals(Optional.of(person)))
                .map(entry -> entry.span())
                .toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether all of that span may be taken. */
    boolean holds(Span span) {
        return parts.stream()
                .anyMatch(part ->
                        !span.start().isBefore(part.start()) && !span.end().isAfter(part.end()));
    }

    /** From the first open instant to the last; only where there is one. */
    Span hull() {
        return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
    }

    /** The part of {@code span} that isn't over; what is over can't be covered. */
    static Optional<Span> ahead(Span span, Instant now) {
        return span.intersection(new Span(now, Instant.MAX));
    }
}
