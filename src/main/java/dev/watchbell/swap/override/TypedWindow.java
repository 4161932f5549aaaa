package dev.watchbell.swap.override;

import dev.watchbell.swap.take.TypedEnd;
import dev.watchbell.time.Span;
import dev.watchbell.time.TypedSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Reads what a lead types for a window: {@code tomorrow 9:00-18:00}, {@code fri}, and from now on {@code 30m}, {@code until 18:00}. */
final class TypedWindow {
    private TypedWindow() {}

    static TypedSpan.Read read(String typed, Instant now, ZoneId zone) {
        Optional<Instant> end = TypedEnd.read(typed, now, zone);
        return end.filter(at -> at.isAfter(now))
                .<TypedSpan.Read>map(at -> new TypedSpan.Read.Window(new Span(now, at)))
                .orElseGet(() -> TypedSpan.read(typed, now, zone));
    }
}
