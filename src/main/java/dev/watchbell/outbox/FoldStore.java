package dev.watchbell.outbox;

import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which messages have passed, and into which line they were folded. */
final class FoldStore {
    private static final String FOLD = """
            update outbox set waiting = false, folded_into = ?, settled_at = ?, error = 'passed',
                begun_at = null, lease = null, lease_until = null, retry_at = null
            """;

    private final Database database;

    FoldStore(Database database) {
        this.database = database;
    }

    /** What a line tells of. */
    record Folded(int number, String lastContent, Instant lastWantedAt) {}

    /** The line that is to be said there. */
    Optional<UUID> waitingLine(Conversation conversation) {
        return database.with(sql -> sql.createQuery("""
                        select folded_into from outbox f where conversation = ? and folded_into is not null
                          and exists (select 1 from outbox l where l.conversation = f.conversation
                            and l.subject = 'passed/' || f.folded_into and l.waiting and l.ts is null)
                        limit 1""")
                .bind(0, conversation.id())
                .map((row, context) -> row.getObject("folded_into", UUID.class))
                .findOne());
    }

    /** False where the lease was lost, or it was written anew and is of use again. */
    boolean fold(Due due, UUID line, Instant now) {
        return database.with(sql -> sql.execute(
                        FOLD + "where id = ? and lease = ? and useful_until <= ?",
                        line,
                        now,
                        due.id(),
                        due.lease(),
                        now))
                == 1;
    }

    /** Only what nobody may have said: what was begun is looked for first. */
    int foldTheRest(Conversation conversation, UUID line, Instant now) {
        return database.with(sql -> sql.execute(
                FOLD + "where conversation = ? and waiting and kind = 'message' and ts is null and begun_at is null"
                        + " and useful_until <= ?",
                line,
                now,
                conversation.id(),
                now));
    }

    Folded folded(UUID line) {
        return database.with(sql -> sql.createQuery("""
                        select content, wanted_at, count(*) over () as number from outbox where folded_into = ?
                        order by wanted_at desc, place desc limit 1""")
                .bind(0, line)
                .map((row, context) ->
                        new Folded(row.getInt("number"), row.getString("content"), Columns.instant(row, "wanted_at")))
                .one());
    }
}
