package dev.watchbell.slack;

import java.time.Duration;
import java.util.Optional;

/**
 * A call that Slack was asked for, and what came of it.
 *
 * @param method as Slack names it; {@code response_url} and {@code upload_url} for what has no name
 * @param trouble empty where it was done
 */
public record Called(String method, Duration took, Optional<Trouble> trouble) {}
