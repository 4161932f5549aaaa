package dev.watchbell.outbox;

import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import org.jdbi.v3.core.statement.SqlStatements;

/** How the queue stands, for whoever watches it. */
final class TallyStore {
    private static final String TALLY = "select count(*) as number, min(wanted_at) as oldest from outbox o where ";

    /** It waits for a time: for its next try, or because Slack asked for rest. */
    private static final String HELD = """
            o.waiting and (o.retry_at > :now or exists (
                select 1 from outbox_hold h where h.what = 'everything' or (h.until_at > :now and h.what in (
                  'in ' || o.conversation,
                  'to ' || case when o.kind = 'message' and o.ts is not null then 'edit' else o.kind end))))""";

    private final Database database;

    TallyStore(Database database) {
        this.database = database;
    }

    Tally waiting(Instant now) {
        return tally("o.waiting", now);
    }

    Tally held(Instant now) {
        return tally(HELD, now);
    }

    Tally refused(Instant now) {
        return tally("o.refused_at is not null", now);
    }

    private Tally tally(String which, Instant now) {
        return database.with(sql -> sql.createQuery(TALLY + which)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("now", now)
                .map((row, context) -> new Tally(row.getInt("number"), Columns.optionalInstant(row, "oldest")))
                .one());
    }
}
