package dev.watchbell.outbox.refused;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows that Slack refused, and rows that it hasn't taken for long. */
final class RefusedStore {
    /** It was tried, and came to nothing; what stands behind it only waits its turn. */
    private static final String STUCK = "waiting and wanted_at <= ? and (error is not null or begun_at is not null)";

    /** What is being said at this moment isn't touched. */
    private static final String FREE = " and (lease_until is null or lease_until < current_timestamp)";

    private static final String AGAIN = """
            update outbox set waiting = true, refused_at = null, settled_at = null, attempts = 0, retry_at = null,
                error = null
            """;

    private final Database database;

    RefusedStore(Database database) {
        this.database = database;
    }

    /** One that is kept, as the table has it. */
    record Row(UUID id, Conversation conversation, String kind, String content, Kept kept) {}

    /** How many wait since before then, and have come to nothing yet. */
    int stuck(Instant before) {
        return database.with(sql -> sql.createQuery("select count(*) from outbox where " + STUCK)
                .bind(0, before)
                .mapTo(int.class)
                .one());
    }

    List<Row> some(Instant stuckBefore, int most) {
        return database.with(
                sql -> sql.createQuery("select id, conversation, kind, content, error, wanted_at, refused_at"
                                + " from outbox where refused_at is not null or (" + STUCK
                                + ") order by waiting, wanted_at, place limit ?")
                        .bind(0, stuckBefore)
                        .bind(1, most)
                        .map(RefusedStore::row)
                        .list());
    }

    /** False where it isn't kept any more: said meanwhile, dropped, or being said. */
    boolean again(UUID id) {
        return database.with(
                        sql -> sql.execute(AGAIN + "where id = ? and (refused_at is not null or waiting)" + FREE, id))
                == 1;
    }

    int allAgain() {
        return database.with(sql -> sql.execute(AGAIN + "where refused_at is not null"));
    }

    /** As {@link #again}. */
    boolean drop(UUID id, String error, Instant now) {
        return database.with(sql -> sql.execute("""
                        update outbox set waiting = false, refused_at = null, settled_at = ?, error = ?, begun_at = null,
                            retry_at = null
                        where id = ? and (refused_at is not null or waiting)""" + FREE, now, error, id)) == 1;
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Conversation conversation = new Conversation(row.getString("conversation"));
        Kept kept = new Kept(
                id,
                conversation,
                "",
                Columns.optionalText(row, "error"),
                Columns.instant(row, "wanted_at"),
                row.getObject("refused_at") != null);
        return new Row(id, conversation, row.getString("kind"), row.getString("content"), kept);
    }
}
