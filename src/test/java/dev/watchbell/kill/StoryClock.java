package dev.watchbell.kill;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that is fast, until a calm begins, and shows the same in every process: a bot that was killed goes on where it would be.
 *
 * <p>In the calm it goes as fast as real time, so that what is due can be waited for while hardly anything new falls due.
 */
final class StoryClock implements InstantSource {
    private static final InstantSource REAL = InstantSource.system();

    private final Instant story;
    private final Instant begun;
    private final int pace;
    private volatile Instant calm;

    /** @param pace so many seconds of the story pass in a real one */
    private StoryClock(Instant story, Instant begun, int pace, Instant calm) {
        this.story = story;
        this.begun = begun;
        this.pace = pace;
        this.calm = calm;
    }

    static StoryClock from(Instant story, int pace) {
        return new StoryClock(story, REAL.instant(), pace, Instant.MAX);
    }

    /** Reads what {@link #toString} of another process's clock has written. */
    static StoryClock read(String written) {
        String[] words = written.split(",", -1);
        return new StoryClock(
                Instant.parse(words[0]), Instant.parse(words[1]), Integer.parseInt(words[2]), Instant.parse(words[3]));
    }

    /** From that real moment on, which lies ahead, it goes as fast as real time. */
    void calmFrom(Instant real) {
        calm = real;
    }

    /** What it shows at a real moment. */
    Instant at(Instant real) {
        Instant fastUntil = real.isBefore(calm) ? real : calm;
        Instant fast = story.plus(Duration.between(begun, fastUntil).multipliedBy(pace));
        return fast.plus(Duration.between(fastUntil, real));
    }

    @Override
    public Instant instant() {
        return at(REAL.instant());
    }

    @Override
    public String toString() {
        return story + "," + begun + "," + pace + "," + calm;
    }
}
