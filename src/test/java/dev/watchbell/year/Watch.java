package dev.watchbell.year;

import java.time.Instant;

/** Somebody's time on call. */
record Watch(String person, Instant start, Instant end) {}
