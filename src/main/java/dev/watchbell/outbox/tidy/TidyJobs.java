package dev.watchbell.outbox.tidy;

import dev.watchbell.timer.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Once a day, and at the start, the outbox forgets what is old; doing it twice does no harm. */
public final class TidyJobs {
    private final Tidy tidy;
    private volatile Instant next = Instant.MIN;

    public TidyJobs(Tidy tidy) {
        this.tidy = tidy;
    }

    public void hangUp(Timer timer) {
        timer.add("outbox", now -> {
            if (!now.isBefore(next)) {
                tidy.forget(now);
                next = now.plus(Duration.ofDays(1));
            }
            return Optional.empty();
        });
    }
}
