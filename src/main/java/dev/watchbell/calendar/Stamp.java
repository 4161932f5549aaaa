package dev.watchbell.calendar;

import java.time.Instant;

/**
 * How often an event has changed, and when it did last.
 *
 * @param sequence 0 at first
 */
record Stamp(int sequence, Instant changedAt) {}
