package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Whose turn it is, and what came of it. Leases count by the database's clock: replicas' clocks differ. */
final class ClaimStore {
    /** The head of each conversation: what was begun first, then what is urgent, then what came first. */
    private static final String HEADS = """
            o.waiting
              and (o.retry_at is null or o.retry_at <= :now)
              and (o.lease_until is null or o.lease_until < current_timestamp
            """ + HeartStore.OR_ITS_OWNER_DIED + """
              )
              and not exists (
                select 1 from outbox_hold h where h.until_at > :now and h.what in (
                  'in ' || o.conversation,
                  'to ' || case when o.kind = 'message' and o.ts is not null then 'edit' else o.kind end))
              and not exists (
                select 1 from outbox b
                where b.conversation = o.conversation and b.waiting and b.id <> o.id
                  and ((b.begun_at is not null and o.begun_at is null)
                    or ((b.begun_at is null) = (o.begun_at is null)
                      and (b.urgency, b.place) < (o.urgency, o.place))))
            """;

    /** As the index has it, so that it costs the same however many wait; H2 sorts them all for who wants to lock them. */
    private static final String FIRST =
            "select o.id from outbox o where " + HEADS + " order by o.waiting, o.urgency, o.place limit :most";

    /** What somebody else is claiming at this moment is skipped, and what stands behind it isn't a head. */
    private static final String LOCK = "select o.* from outbox o where o.id in (<first>) and " + HEADS
            + " order by o.urgency, o.place for update skip locked";

    private final Database database;
    private final Supplier<Optional<UUID>> owner;
    private final DoneStore doneStore;

    ClaimStore(Database database) {
        this(database, Optional::empty);
    }

    /** @param owner whose heart tells others whether it is alive; empty where nobody's does */
    ClaimStore(Database database, Supplier<Optional<UUID>> owner) {
        this.database = database;
        this.owner = owner;
        this.doneStore = new DoneStore(database);
    }

    /** Takes at most that many, for fifteen seconds, and notes that they are begun. */
    List<Due> claim(int most, Instant now) {
        return database.inTransaction(() -> {
            List<UUID> first = database.with(sql -> sql.createQuery(FIRST)
                    .bind("now", now)
                    .bind("most", most)
                    .mapTo(UUID.class)
                    .list());
            List<Due> heads = first.isEmpty() ? List.of() : lock(first, now);
            begin(heads, now);
            return heads;
        });
    }

    private List<Due> lock(List<UUID> first, Instant now) {
        return database.with(sql -> sql.createQuery(LOCK)
                .bindList("first", first)
                .bind("now", now)
                .map(ClaimStore::due)
                .list());
    }

    private void begin(List<Due> heads, Instant now) {
        if (heads.isEmpty()) {
            return;
        }
        @Nullable UUID by = owner.get().orElse(null);
        database.use(sql -> {
            PreparedBatch all = sql.prepareBatch("""
                    update outbox set lease = ?, leased_by = ?, lease_until = current_timestamp + interval '15' second,
                        begun_at = coalesce(begun_at, ?)
                    where id = ?""");
            heads.forEach(head -> all.add(head.lease(), by, now, head.id()));
            int[] unused = all.execute();
        });
    }

    /**
     * Holds the lease for longer than a call can take; false where it ran out: then somebody else may be at it. Most are so fresh
     * that nothing need be written.
     */
    boolean renew(Due due) {
        return fresh(due) || prolong(due);
    }

    private boolean fresh(Due due) {
        return database.with(sql -> sql.createQuery("""
                                select count(*) from outbox o
                                where id = ? and lease = ? and lease_until > current_timestamp + interval '11' second
                                """ + HeartStore.AND_ITS_OWNER_LIVES)
                        .bind(0, due.id())
                        .bind(1, due.lease())
                        .mapTo(int.class)
                        .one())
                == 1;
    }

    private boolean prolong(Due due) {
        return database.with(sql -> sql.execute("""
                        update outbox o set lease_until = current_timestamp + interval '15' second
                        where id = ? and lease = ? and lease_until > current_timestamp
                        """ + HeartStore.AND_ITS_OWNER_LIVES, due.id(), due.lease())) == 1;
    }

    /** People see that revision now; false where the lease was lost, and another's outcome counts. */
    boolean done(Due due, Optional<Said> said, Instant now) {
        return doneStore.write(new DoneStore.Done(due, said, now));
    }

    /** The channel is known from now on, whatever happens next. */
    void found(Due due, ChannelId channel) {
        database.use(sql -> sql.execute("update outbox set channel = ? where id = ?", channel.value(), due.id()));
    }

    /** It was said before, in older words perhaps: back into the queue, as an edit. */
    void stands(Due due, Said said) {
        database.use(sql -> sql.execute("""
                update outbox set channel = ?, ts = ?, begun_at = null, lease = null, lease_until = null, attempts = 0
                where id = ? and lease = ?""", said.channel().value(), said.ts(), due.id(), due.lease()));
    }

    /** Back into the queue until then; an attempt that may have happened keeps its mark. */
    void later(Due due, Instant retryAt, boolean mayHaveHappened, String error) {
        database.use(sql -> sql.execute("""
                update outbox set retry_at = ?, attempts = attempts + 1, error = ?,
                    begun_at = case when ? then begun_at end, lease = null, lease_until = null
                where id = ? and lease = ?""", retryAt, error, mayHaveHappened, due.id(), due.lease()));
    }

    /** Back into the queue until then, as something that may have happened; the try isn't counted. */
    void again(Due due, Instant retryAt) {
        database.use(sql -> sql.execute("""
                update outbox set retry_at = ?, lease = null, lease_until = null
                where id = ? and lease = ?""", retryAt, due.id(), due.lease()));
    }

    /** Back into the queue as if it had not been tried. */
    void untouched(Due due, boolean mayHaveHappened) {
        database.use(sql -> sql.execute("""
                update outbox set begun_at = case when ? then begun_at end, lease = null, lease_until = null
                where id = ? and lease = ?""", mayHaveHappened, due.id(), due.lease()));
    }

    /** Behind all that waits in its conversation. */
    void aside(Due due, Instant retryAt) {
        database.use(sql -> sql.execute("""
                update outbox set urgency = ?, place = nextval('outbox_place'), retry_at = ?,
                    begun_at = null, lease = null, lease_until = null
                where id = ? and lease = ?""", Urgency.LATER.rank, retryAt, due.id(), due.lease()));
    }

    /** Slack will never take it: kept, with the reason; false where the lease was lost. */
    boolean refused(Due due, Instant now, String error) {
        return database.with(sql -> sql.execute("""
                        update outbox set waiting = false, refused_at = ?, settled_at = ?, error = ?,
                            begun_at = null, lease = null, lease_until = null, retry_at = null
                        where id = ? and lease = ?""", now, now, error, due.id(), due.lease())) == 1;
    }

    /** Whether something was refused in that conversation since then. */
    boolean refusedSince(Conversation conversation, Instant since) {
        return database.with(
                        sql -> sql.createQuery("select count(*) from outbox where conversation = ? and refused_at > ?")
                                .bind(0, conversation.id())
                                .bind(1, since)
                                .mapTo(int.class)
                                .one())
                > 0;
    }

    /** When the next retry is due; empty where nothing waits for a time. */
    Optional<Instant> nextRetry(Instant now) {
        return database.with(
                sql -> sql.createQuery("select min(retry_at) as next from outbox where waiting and retry_at > ?")
                        .bind(0, now)
                        .map((row, context) -> Columns.optionalInstant(row, "next"))
                        .one());
    }

    private static Due due(ResultSet row, StatementContext context) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                UUID.randomUUID(),
                new Conversation(row.getString("conversation")),
                new Subject(row.getString("subject")),
                Kind.in(row.getString("kind")),
                row.getString("content"),
                row.getInt("revision"),
                Columns.optionalInstant(row, "begun_at"),
                row.getInt("attempts"),
                Columns.optionalText(row, "channel").map(ChannelId::new),
                Columns.optionalText(row, "ts"),
                Columns.instant(row, "wanted_at"),
                Columns.optionalInstant(row, "useful_until"),
                row.getInt("urgency"));
    }
}
