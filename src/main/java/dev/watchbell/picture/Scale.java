package dev.watchbell.picture;

import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;

/** Where an instant is, from left to right: an hour is as wide as any other. */
record Scale(Span window, double left, double width) {
    double x(Instant at) {
        double whole = window.duration().toMillis();
        return left + width * Duration.between(window.start(), at).toMillis() / whole;
    }

    double right() {
        return left + width;
    }
}
