package dev.watchbell.rota;

import java.time.Instant;

/** What holds at an instant, and until when it surely does; {@link Instant#MAX} where it never changes. */
record Held<T>(T value, Instant until) {

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
