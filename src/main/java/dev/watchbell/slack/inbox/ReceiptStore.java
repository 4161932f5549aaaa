package dev.watchbell.slack.inbox;

import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.Optional;

/** What came from Slack, by its key, and what was answered. */
final class ReceiptStore {
    private final Database database;

    ReceiptStore(Database database) {
        this.database = database;
    }

    /** True for the first to come with that key; another who comes meanwhile waits here for the first one's commit. */
    boolean first(String key, Instant at) {
        return database.with(handle -> handle.execute(
                        "insert into receipt (id, received_at) values (?, ?) on conflict do nothing", key, at))
                == 1;
    }

    void answered(String key, String answer) {
        database.use(handle -> handle.execute("update receipt set answer = ? where id = ?", answer, key));
    }

    Optional<String> answer(String key) {
        return database.with(handle -> handle.createQuery("select answer from receipt where id = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    void forgetBefore(Instant instant) {
        database.use(handle -> handle.execute("delete from receipt where received_at < ?", instant));
    }
}
