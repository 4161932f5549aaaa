package dev.watchbell.outbox;

import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was said or done. */
final class DoneStore {
    private static final String DONE = """
            update outbox set waiting = (revision <> ?), settled_at = case when revision = ? then ? end,
                channel = coalesce(?, channel), ts = coalesce(?, ts),
                begun_at = null, lease = null, lease_until = null, attempts = 0, retry_at = null, error = null
            where id = ? and lease = ?""";

    private final Database database;

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

    /** As a part of this thread's transaction; false where the lease was lost. */
    boolean write(Done done) {
        return database.with(sql -> sql.execute(DONE, done.arguments())) == 1;
    }

    /**
     * In one transaction, but for what another one has locked at this moment: who writes several rows waits for none of them, so as
     * not to wait for somebody who waits for another of these.
     *
     * @return what wasn't written
     */
    List<Done> writeFree(List<Done> all) {
        return database.inTransaction(() -> {
            Set<UUID> free = free(all);
            List<Done> ready =
                    all.stream().filter(done -> free.contains(done.due.id())).toList();
            if (!ready.isEmpty()) {
                database.use(sql -> {
                    PreparedBatch batch = sql.prepareBatch(DONE);
                    ready.forEach(done -> batch.add(done.arguments()));
                    int[] unused = batch.execute();
                });
            }
            return all.stream().filter(done -> !free.contains(done.due.id())).toList();
        });
    }

    private Set<UUID> free(List<Done> all) {
        return database.with(sql -> sql
                .createQuery("select id from outbox where id in (<ids>) for update skip locked")
                .bindList("ids", all.stream().map(done -> done.due.id()).toList())
                .map((row, context) -> row.getObject("id", UUID.class))
                .stream()
                .collect(Collectors.toSet()));
    }
}
