package dev.watchbell.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a bot ends when it is told to: it finishes what it has taken, and a Slack that is silent isn't waited for. */
final class Ending {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);
    /** Slack mostly answers in a second; what it was told may be looked for by whoever goes on. */
    private static final Duration FOR_SLACK = Duration.ofSeconds(4);
    /** A database that is silent, too. Then leases run out, and another goes on. */
    private static final Duration FOR_THE_REST = Duration.ofSeconds(3);

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);
    private final Duration drain;
    private volatile @Nullable App app;

    Ending(Duration drain) {
        this.drain = drain;
    }

    /** The virtual machine ends when this hook returns, so it waits until the bot has put everything away; being told twice is once. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::tell, "the-end"));
    }

    /** Who is to end. */
    void of(App bot) {
        app = bot;
        if (told()) {
            bot.leave();
        }
    }

    boolean told() {
        return told.getCount() == 0;
    }

    private void tell() {
        told.countDown();
        App bot = app;
        if (bot != null) {
            bot.leave();
        }
        try {
            boolean orderly = gone.await(drain.plus(FOR_SLACK).toMillis(), TimeUnit.MILLISECONDS) || hungUp();
            LOG.info("stopped orderly={}", orderly);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hungUp() throws InterruptedException {
        App bot = app;
        if (bot != null) {
            LOG.warn("slack isn't waited for any more");
            bot.hangUp();
        }
        return gone.await(FOR_THE_REST.toMillis(), TimeUnit.MILLISECONDS);
    }

    void untilTold() {
        try {
            told.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits so long, unless it is told to end meanwhile. */
    void pause(Duration length) {
        try {
            boolean ending = told.await(length.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("waited ending={}", ending);
        } catch (InterruptedException stop) {
            told.countDown();
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until those who look whether it is ready have seen that it isn't. */
    void drain() {
        try {
            boolean sooner = gone.await(drain.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debug("drained sooner={}", sooner);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is put away. */
    void over() {
        gone.countDown();
    }
}
