package dev.watchbell.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of time from {@code start} up to, and not including, {@code end}. */
public record Span(Instant start, Instant end) {
    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a span ends after it starts, not " + start + " to " + end);
        }
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The part that both spans share; empty where they only touch. */
    public Optional<Span> intersection(Span other) {
        Instant later = start.isAfter(other.start) ? start : other.start;
        Instant earlier = end.isBefore(other.end) ? end : other.end;
        return later.isBefore(earlier) ? Optional.of(new Span(later, earlier)) : Optional.empty();
    }

    public Duration duration() {
        return Duration.between(start, end);
    }
}
