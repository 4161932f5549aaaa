package dev.watchbell.timer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings what Quartz ought to have rung, and hangs its alarm up again: a trigger can be lost, or stuck in a state that nobody ends.
 *
 * <p>Somebody may hold Quartz's tables locked, so it is asked last, in a thread that may wait.
 */
final class Lookout implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<List<String>> forgotten;
    private final Consumer<String> ring;
    private final Consumer<String> hangUp;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Lookout::thread);
    private final ExecutorService hanging = Executors.newSingleThreadExecutor(Lookout::thread);
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * A lookout.
     *
     * @param forgotten the bells that were rung by nobody for too long
     */
    Lookout(Supplier<List<String>> forgotten, Consumer<String> ring, Consumer<String> hangUp) {
        this.forgotten = forgotten;
        this.ring = ring;
        this.hangUp = hangUp;
    }

    void start(Duration every) {
        var unused =
                looking.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            List<String> bells = forgotten.get();
            if (!bells.isEmpty()) {
                LOG.warn("bells forgotten by the timer, rung all the same bells={}", bells);
                bells.forEach(ring);
                hangUpAgain(bells);
            }
        } catch (RuntimeException away) {
            LOG.debug("nothing to be seen, the database is away", away);
        }
    }

    private void hangUpAgain(List<String> bells) {
        if (busy.compareAndSet(false, true)) {
            hanging.execute(() -> {
                try {
                    bells.forEach(hangUp);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Looks no more; what it rings is rung to its end, if that comes soon. */
    @Override
    public void close() {
        looking.shutdown();
        hanging.shutdown();
        try {
            LOG.debug("lookout ended={}", looking.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "timer-lookout");
        thread.setDaemon(true);
        return thread;
    }
}
