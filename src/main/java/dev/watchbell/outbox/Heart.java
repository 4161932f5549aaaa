package dev.watchbell.outbox;

import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the other replicas each second that this one is alive, by the database's clock.
 *
 * <p>What it has taken to say is taken over five seconds after the last beat. Who hasn't beaten for three seconds says nothing, so
 * that one that was only asleep doesn't say what another is about to say.
 */
final class Heart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);
    private static final Duration EACH = Duration.ofSeconds(1);

    private final HeartStore store;
    private final UUID id = UUID.randomUUID();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "outbox-heart");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean alive;

    Heart(Database database) {
        this.store = new HeartStore(database);
    }

    /** Who takes rows; empty before it beats. */
    Optional<UUID> owner() {
        return alive ? Optional.of(id) : Optional.empty();
    }

    /** The first beat is done when it returns. */
    @SuppressWarnings("FutureReturnValueIgnored") // ends with the executor
    void start() {
        beat();
        beats.scheduleAtFixedRate(this::beat, EACH.toMillis(), EACH.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            store.beat(id);
            alive = true;
        } catch (RuntimeException failure) {
            LOG.warn("the database doesn't hear that this replica is alive", failure);
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
    }
}
