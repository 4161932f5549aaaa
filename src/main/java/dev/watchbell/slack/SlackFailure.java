package dev.watchbell.slack;

import java.time.Duration;
import java.util.Optional;

/** Slack didn't do what it was asked. */
public final class SlackFailure extends RuntimeException {
    private final String method;
    private final String error;
    private final transient Optional<Duration> retryAfter;
    private final Trouble trouble;

    public SlackFailure(String method, String error, Optional<Duration> retryAfter) {
        this(method, error, retryAfter, Trouble.of(error));
    }

    public SlackFailure(String method, String error, Optional<Duration> retryAfter, Trouble trouble) {
        super(method + ": " + error);
        this.method = method;
        this.error = error;
        this.retryAfter = retryAfter;
        this.trouble = trouble;
    }

    public String method() {
        return method;
    }

    public String error() {
        return error;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    public Trouble trouble() {
        return trouble;
    }
}
