package dev.watchbell.app;

import dev.watchbell.slack.SlackFailure;
import dev.watchbell.timer.Bell;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that Slack is asked for once a day, and an hour later again where it didn't answer. */
final class Daily implements Bell {
    private static final Logger LOG = LoggerFactory.getLogger(Daily.class);

    private final Runnable work;
    private volatile Instant next;

    /**
     * A day from {@code first} on.
     *
     * @param first when it was done last: at the start
     */
    Daily(Instant first, Runnable work) {
        this.work = work;
        this.next = first.plus(Duration.ofDays(1));
    }

    @Override
    public Optional<Instant> ring(Instant now) {
        if (!now.isBefore(next)) {
            next = now.plus(done() ? Duration.ofDays(1) : Duration.ofHours(1));
        }
        return Optional.of(next);
    }

    private boolean done() {
        try {
            work.run();
            return true;
        } catch (SlackFailure away) {
            LOG.warn("not done today, tried again in an hour error={}", away.error());
            return false;
        }
    }
}
