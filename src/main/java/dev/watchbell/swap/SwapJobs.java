package dev.watchbell.swap;

import dev.watchbell.timer.Timer;

/** What time does to swaps: what nobody answered runs out when the first of the two shifts begins. */
public final class SwapJobs {
    static final String EXPIRY = "swap-expiry";

    private final Swaps swaps;

    public SwapJobs(Swaps swaps) {
        this.swaps = swaps;
    }

    public void hangUp(Timer timer) {
        timer.add(EXPIRY, swaps::expire);
    }
}
