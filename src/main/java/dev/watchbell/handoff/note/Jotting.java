package dev.watchbell.handoff.note;

import java.time.Instant;

/** Something noted on the way, a line for the handoff at the end of the shift. */
public record Jotting(long id, String text, Instant madeAt) {
    /** In code points; the handoff has room for several. */
    public static final int MOST = 500;

    /** A shift has no more than these. */
    public static final int MANY = 50;
}
