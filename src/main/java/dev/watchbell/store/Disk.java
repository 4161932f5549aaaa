package dev.watchbell.store;

import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/**
 * Sees that what H2 has committed is on the disk: it leaves a commit to another thread that is writing at the time, and doesn't wait
 * for it. Whoever comes while the disk is busy shares the next write with all who came meanwhile.
 */
final class Disk {
    private final AtomicLong committed = new AtomicLong();
    private final Object writing = new Object();
    private long written;

    /** After a commit; on disk when it returns. */
    void reach(Handle handle) {
        long mine = committed.incrementAndGet();
        synchronized (writing) {
            if (written < mine) {
                long all = committed.get();
                handle.execute("checkpoint sync");
                written = all;
            }
        }
    }
}
