package dev.watchbell.timer;

/** The alarm clock: rings each bell at the instant it asked for, and all of them every thirty seconds. */
public final class Timer {
    /** Has a bell rung under that name from now on. */
    public Timer add(String name, Bell bell) {
        throw new UnsupportedOperationException(name + bell);
    }

    /** Rings that bell once the thread's transaction is committed: something changed, its next instant too perhaps. */
    public void nudge(String name) {
        throw new UnsupportedOperationException(name);
    }
}
