package dev.watchbell.outbox.tidy;

import dev.watchbell.store.Database;
import java.time.Instant;

/** Takes old rows out of the outbox; each method tells how many. */
final class TidyStore {
    private final Database database;

    TidyStore(Database database) {
        this.database = database;
    }

    /** What was refused, and nobody looked at for so long, is as if it had been dropped. */
    int giveUp(Instant before) {
        return run("update outbox set refused_at = null where not waiting and refused_at < ?", before);
    }

    /** Passed or dropped: nobody ever saw it, so nobody edits it. */
    int deleteUnsaid(Instant before) {
        return run(
                "delete from outbox where not waiting and settled_at < ? and refused_at is null and ts is null"
                        + " and kind = 'message'",
                before);
    }

    /** A channel that was opened isn't opened again: its errand stays whole. */
    int empty(Instant before) {
        return run(
                "update outbox set content = '' where not waiting and settled_at < ? and refused_at is null"
                        + " and kind <> 'open_channel' and content <> ''",
                before);
    }

    int deletePlaces(Instant before) {
        return run("delete from outbox where not waiting and settled_at < ? and refused_at is null", before);
    }

    /** Only what has ended: while Slack takes nothing from the bot, that row stays. */
    int deleteHolds(Instant before) {
        return run("delete from outbox_hold where until_at < ? and what <> 'everything'", before);
    }

    private int run(String sql, Instant before) {
        return database.with(handle -> handle.execute(sql, before));
    }
}
