package dev.watchbell.digest;

import dev.watchbell.timer.Timer;

/** What time does to digests: on Monday mornings teams are told. */
public final class DigestJobs {
    private final Digests digests;

    public DigestJobs(Digests digests) {
        this.digests = digests;
    }

    public void hangUp(Timer timer) {
        timer.add("digests", digests::tell);
    }
}
