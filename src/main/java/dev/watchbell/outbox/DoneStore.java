package dev.watchbell.outbox;

import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was said or done. What several threads have to note at the same time goes to the disk in one transaction. */
final class DoneStore {
    private static final String DONE = """
            update outbox set waiting = (revision <> ?), settled_at = case when revision = ? then ? end,
                channel = coalesce(?, channel), ts = coalesce(?, ts),
                begun_at = null, lease = null, lease_until = null, attempts = 0, retry_at = null, error = null
            where id = ? and lease = ?""";

    private final Database database;
    private final ConcurrentLinkedQueue<Note> queue = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();

    DoneStore(Database database) {
        this.database = database;
    }

    /** What was said or done, and where it stands. */
    record Done(Due due, Optional<Said> said, Instant at) {
        private Object[] arguments() {
            return new Object[] {
                due.revision(),
                due.revision(),
                at,
                said.map(where -> where.channel().value()).orElse(null),
                said.map(Said::ts).orElse(null),
                due.id(),
                due.lease()
            };
        }
    }

    /** Guarded by the lock. */
    private static final class Note {
        private final Done done;
        private boolean written;
        private boolean ours;

        Note(Done done) {
            this.done = done;
        }
    }

    /** As a part of this thread's transaction; false where the lease was lost. */
    boolean write(Done done) {
        return database.with(sql -> sql.execute(DONE, done.arguments())) == 1;
    }

    /** On disk when it returns, perhaps together with what others had to note meanwhile; false where the lease was lost. */
    boolean writeWithOthers(Done done) {
        Note mine = new Note(done);
        queue.add(mine);
        writing.lock();
        try {
            if (!mine.written) {
                writeQueue();
            }
            if (mine.written) {
                return mine.ours;
            }
        } finally {
            writing.unlock();
        }
        return write(done);
    }

    /** Who writes several rows waits for none of them, so as not to wait for somebody who waits for another of these. */
    private void writeQueue() {
        List<Note> all = new ArrayList<>();
        for (Note next = queue.poll(); next != null; next = queue.poll()) {
            all.add(next);
        }
        if (all.isEmpty()) {
            return;
        }
        database.transact(() -> {
            Set<UUID> free = free(all);
            List<Note> ready = all.stream()
                    .filter(note -> free.contains(note.done.due().id()))
                    .toList();
            if (!ready.isEmpty()) {
                write(ready);
            }
        });
    }

    private Set<UUID> free(List<Note> notes) {
        return database.with(sql -> sql
                .createQuery("select id from outbox where id in (<ids>) for update skip locked")
                .bindList(
                        "ids", notes.stream().map(note -> note.done.due().id()).toList())
                .map((row, context) -> row.getObject("id", UUID.class))
                .stream()
                .collect(Collectors.toSet()));
    }

    private void write(List<Note> notes) {
        database.use(sql -> {
            PreparedBatch batch = sql.prepareBatch(DONE);
            notes.forEach(note -> batch.add(note.done.arguments()));
            int[] counts = batch.execute();
            for (int one = 0; one < counts.length; one++) {
                Note note = notes.get(one);
                note.ours = counts[one] == 1;
                database.afterCommit(() -> note.written = true);
            }
        });
    }
}
