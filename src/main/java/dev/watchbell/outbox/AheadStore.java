package dev.watchbell.outbox;

import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;

/** Puts right what was put off by a clock that ran ahead, ours or the database's: else it would wait for as long as that was. */
final class AheadStore {
    /** Longer than anything is put off. */
    private static final Duration NEVER_SO_LONG = Delivery.LONGEST_REST.plusMinutes(1);

    private final Database database;

    AheadStore(Database database) {
        this.database = database;
    }

    /**
     * Retries and rests that lie too far ahead end now. A lease that does isn't taken away, as its owner may be at it: it is as long
     * as a new one from now on.
     */
    void putRight(Instant now) {
        Instant far = now.plus(NEVER_SO_LONG);
        database.transact(() -> database.use(sql -> {
            sql.execute("update outbox set retry_at = null where waiting and retry_at > ?", far);
            sql.execute("update outbox_hold set until_at = ? where until_at > ?", now, far);
            sql.execute("""
                    update outbox set lease_until = current_timestamp + interval '15' second
                    where waiting and lease_until > current_timestamp + interval '1' minute""");
        }));
    }
}
