package dev.watchbell.swap.cover;

import dev.watchbell.time.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A request as it stands: what is open, and who has what.
 *
 * @param open what is still the requester's, in order of time
 * @param parts what was taken, without what was given back, in order of time
 */
record Standing(Request request, List<Span> open, List<Part> parts) {
    Standing {
        open = List.copyOf(open);
        parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.span().start()))
                .toList();
    }
}
