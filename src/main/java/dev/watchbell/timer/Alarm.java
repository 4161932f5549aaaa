package dev.watchbell.timer;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings out of turn, in this process and with nothing written: at once, at the instant that was asked for, and what should have been
 * rung a second ago and wasn't.
 *
 * <p>Of the last the replica that was to do it may have died, which Quartz takes more than ten seconds to notice.
 */
final class Alarm implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final Duration LATE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int THREADS = 4;

    private final BellStore store;
    private final InstantSource clock;
    private final Consumer<String> ring;
    private final Set<String> nudged = ConcurrentHashMap.newKeySet();
    private final Map<String, Future<?>> asked = new ConcurrentHashMap<>();
    private final Map<String, Long> tried = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, work -> {
        Thread thread = new Thread(work, "timer-alarm");
        thread.setDaemon(true);
        return thread;
    });

    Alarm(BellStore store, InstantSource clock, Consumer<String> ring) {
        this.store = store;
        this.clock = clock;
        this.ring = ring;
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.setRemoveOnCancelPolicy(true);
        threads.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()); // it is being closed
    }

    @SuppressWarnings("FutureReturnValueIgnored") // ends with the executor
    void start() {
        threads.scheduleWithFixedDelay(this::lookForMissed, EACH.toMillis(), EACH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nudges that come before it is rung are one. */
    void ringNow(String bell) {
        if (nudged.add(bell)) {
            threads.execute(() -> {
                nudged.remove(bell);
                ring.accept(bell);
            });
        }
    }

    /** Instead of when it was asked for before. */
    void ringIn(String bell, Duration in) {
        asked.compute(bell, (name, before) -> {
            if (before != null) {
                before.cancel(false);
            }
            return threads.schedule(() -> ring.accept(name), in.toNanos(), TimeUnit.NANOSECONDS);
        });
    }

    private void lookForMissed() {
        try {
            store.missed(clock.instant().minus(LATE)).stream()
                    .filter(this::rested)
                    .forEach(this::ringNow);
        } catch (RuntimeException away) {
            LOG.debug("bells not looked at, again in a second", away);
        }
    }

    /** One that fails is missed for as long as it does: it isn't rung each second. */
    private boolean rested(String bell) {
        long now = System.nanoTime();
        Long before = tried.get(bell);
        boolean rested = before == null || now - before > REST.toNanos();
        if (rested) {
            tried.put(bell, now);
        }
        return rested;
    }

    /** Waits for the bells that are being rung, but not for long. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("timer left behind, it is still ringing");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
