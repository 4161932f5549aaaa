package dev.watchbell.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows what it was set to; any thread may read or move it. */
public final class SettableClock implements InstantSource {
    private volatile Instant instant;

    public SettableClock(Instant start) {
        instant = start;
    }

    /** Starts at an instant written as {@code 2026-03-02T09:00:00Z}. */
    public static SettableClock at(String start) {
        return new SettableClock(Instant.parse(start));
    }

    public void set(Instant to) {
        instant = to;
    }

    public synchronized void advance(Duration by) {
        instant = instant.plus(by);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
