package dev.watchbell.slack.inbox;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done for a person right after their answer is on its way: opening a modal, answering a button. What takes its time, such as
 * a picture, has threads of its own: a modal must be open within three seconds.
 */
public final class Afterwards implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);
    private static final int THREADS = 4;
    private static final int SLOW_THREADS = 2;
    private static final int WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The words that a picture goes with are there already. */
    private static final Duration PICTURES = Duration.ofSeconds(2);

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Afterwards::named);
    private final ScheduledThreadPoolExecutor slow = new ScheduledThreadPoolExecutor(SLOW_THREADS, Afterwards::named);
    private final Phaser quiet = new Phaser(1);

    void run(Runnable work) {
        quiet.register();
        try {
            pool.execute(() -> doIt(work));
        } catch (RejectedExecutionException tooMany) {
            quiet.arriveAndDeregister();
            LOG.error("afterwards left out, too many wait or we are closing");
        }
    }

    /** After that delay, and behind whatever else takes its time. */
    void slowly(Duration delay, Runnable work) {
        quiet.register();
        if (slow.isShutdown() || slow.getQueue().size() >= WAITING) {
            quiet.arriveAndDeregister();
            LOG.warn("left out, too many wait or we are closing");
            return;
        }
        // What it may have thrown is in the log already; nobody waits for it.
        var unused = slow.schedule(() -> doIt(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void doIt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("afterwards failed", failure);
        } finally {
            quiet.arriveAndDeregister();
        }
    }

    /** Waits until all that was begun is done. */
    public void settle() {
        quiet.arriveAndAwaitAdvance();
    }

    @Override
    public void close() {
        slow.shutdown();
        pool.shutdown();
        try {
            boolean done = pool.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    && slow.awaitTermination(PICTURES.toSeconds(), TimeUnit.SECONDS);
            LOG.debug("all shown={}", done);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
            slow.shutdownNow();
        }
    }

    private static Thread named(Runnable work) {
        return new Thread(work, "afterwards");
    }
}
