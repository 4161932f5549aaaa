package dev.watchbell.outbox;

import dev.watchbell.store.Database;
import java.util.UUID;

/** When each replica was last alive, by the database's clock. */
final class HeartStore {
    /** For rows of {@code outbox o} that are leased. */
    static final String OR_ITS_OWNER_DIED = """
            or (o.leased_by is not null and not exists (
              select 1 from replica r where r.id = o.leased_by and r.seen_at > current_timestamp - interval '5' second))""";

    /** Likewise; who has no heart lives. */
    static final String AND_ITS_OWNER_LIVES = """
            and (o.leased_by is null or exists (
              select 1 from replica r where r.id = o.leased_by and r.seen_at > current_timestamp - interval '3' second))""";

    private final Database database;

    HeartStore(Database database) {
        this.database = database;
    }

    void beat(UUID replica) {
        database.transact(() -> database.use(sql -> {
            if (sql.execute("update replica set seen_at = current_timestamp where id = ?", replica) == 0) {
                sql.execute("delete from replica where seen_at < current_timestamp - interval '1' day");
                sql.execute("insert into replica (id, seen_at) values (?, current_timestamp)", replica);
            }
        }));
    }
}
