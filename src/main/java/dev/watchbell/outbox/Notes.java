package dev.watchbell.outbox;

import dev.watchbell.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes what was said or done while the senders say the next: to wait for the disk each time would take them longer than to say it,
 * and what waits to be noted meanwhile goes there in one transaction.
 *
 * <p>What was said and not noted, as the process died, is leased and begun: it is looked for before it is said again, and nothing
 * behind it in its conversation is said until then.
 */
final class Notes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notes.class);
    private static final int MOST = 200;
    private static final long LOOK_MILLIS = 100;

    private final DoneStore store;
    private final BlockingQueue<DoneStore.Done> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "outbox-notes");
    private volatile Runnable noted = () -> {};
    private volatile boolean running;

    Notes(Database database) {
        this.store = new DoneStore(database);
    }

    /** @param told is run after each time that some were noted */
    void start(Runnable told) {
        noted = told;
        running = true;
        thread.start();
    }

    /** Soon on disk, or at once before {@link #start}; false where the lease is known to be lost. */
    boolean add(DoneStore.Done done) {
        return running ? queue.add(done) : store.write(done);
    }

    private void work() {
        try {
            while (running || !queue.isEmpty()) {
                DoneStore.Done first = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    List<DoneStore.Done> some = new ArrayList<>(List.of(first));
                    queue.drainTo(some, MOST - 1);
                    note(some);
                }
            }
        } catch (InterruptedException asked) {
            LOG.debug("notes end here", asked);
        }
    }

    private void note(List<DoneStore.Done> some) {
        try {
            for (DoneStore.Done locked : store.writeFree(some)) {
                boolean ours = store.write(locked);
                LOG.debug("noted alone subject={} ours={}", locked.due().subject(), ours);
            }
        } catch (RuntimeException failure) {
            LOG.error("outcome not written, its lease runs out number={}", some.size(), failure);
        }
        noted.run();
    }

    /** Waits until all is noted; after the senders. */
    @Override
    public void close() {
        running = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
