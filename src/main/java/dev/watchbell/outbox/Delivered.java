package dev.watchbell.outbox;

import java.time.Duration;

/**
 * Something that was said or done.
 *
 * @param late how long it had waited since it was written down
 */
public record Delivered(As as, Duration late) {
    /** In which way. */
    public enum As {
        MESSAGE,
        EDIT,
        ERRAND
    }
}
