package dev.watchbell.slack.inbox;

import java.time.Duration;

/** Something that Slack brought, and how long it took until it could be acknowledged. */
public record Answered(Kind kind, Outcome outcome, Duration took) {
    /** What Slack brings. */
    public enum Kind {
        COMMAND,
        PRESS,
        SUBMISSION,
        EVENT,
        OTHER
    }

    /** What became of it. */
    public enum Outcome {
        /** It was done, and is on disk. */
        DONE,
        /** It came before: answered as it was the first time. */
        AGAIN,
        /** We broke; nothing was changed. */
        FAILED
    }
}
