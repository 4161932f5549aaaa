package dev.watchbell.swap;

import dev.watchbell.timer.Timer;

/** What time does to swaps: who is asked in the morning, asked again, and what runs out. */
public final class SwapJobs {
    static final String BELL = "swap-expiry";

    private final Swaps swaps;

    public SwapJobs(Swaps swaps) {
        this.swaps = swaps;
    }

    public void hangUp(Timer timer) {
        timer.add(BELL, swaps::ring);
    }
}
