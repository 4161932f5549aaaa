package dev.watchbell.playground.workspace;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Slack's message times: seconds and six digits, each later than the one before, also when the clock stands still. */
final class Stamps {
    private final InstantSource clock;
    private long last;

    Stamps(InstantSource clock) {
        this.clock = clock;
    }

    String next() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        last = Math.max(micros, last + 1);
        return String.format(Locale.ROOT, "%d.%06d", last / 1_000_000, last % 1_000_000);
    }
}
