package dev.watchbell.timer;

import java.time.Duration;
import java.util.Optional;

/**
 * A bell that was rung.
 *
 * @param well to its end
 * @param late how long after the instant that it had asked for; empty where it was rung out of turn, before that
 */
public record Ring(String bell, boolean well, Duration took, Optional<Duration> late) {}
