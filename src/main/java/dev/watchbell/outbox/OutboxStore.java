package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The outbox as its writers see it: what people should see, and what of it they see. */
final class OutboxStore {
    private final Database database;

    OutboxStore(Database database) {
        this.database = database;
    }

    /** How much waits, and since when the oldest does. */
    record Queue(int length, Optional<Instant> oldest) {}

    /** Writes what is wanted, over what was wanted before; the same again changes nothing. */
    void put(Conversation conversation, Subject subject, Kind kind, Urgency urgency, String content, Instant now) {
        Optional<Row> row = find(conversation, subject, kind);
        if (row.isEmpty() && insert(conversation, subject, kind, urgency, content, now)) {
            return;
        }
        // Another transaction may have inserted it in between; then it is there now.
        row.or(() -> find(conversation, subject, kind)).ifPresent(found -> change(found, urgency, content, now));
    }

    /** As {@link #put}, only where the message stands or waits. */
    void edit(Conversation conversation, Subject subject, String content, Instant now) {
        find(conversation, subject, Kind.MESSAGE)
                .filter(row -> row.said || row.waiting)
                .ifPresent(row -> change(row, row.urgency, content, now));
    }

    Optional<Said> said(Conversation conversation, Subject subject) {
        return database.with(sql -> sql.createQuery("""
                        select channel, ts from outbox
                        where conversation = ? and subject = ? and kind = 'message' and ts is not null""")
                .bind(0, conversation.id())
                .bind(1, subject.value())
                .map((row, context) -> new Said(new ChannelId(row.getString("channel")), row.getString("ts")))
                .findOne());
    }

    /** Whether a message about that subject is still to be said there for the first time. */
    boolean expected(Conversation conversation, Subject subject) {
        return find(conversation, subject, Kind.MESSAGE)
                .filter(row -> row.waiting && !row.said)
                .isPresent();
    }

    /** The channel of a person's direct messages, where something was said to them before. */
    Optional<ChannelId> direct(Conversation person) {
        return database.with(sql -> sql.createQuery("""
                        select channel from outbox
                        where conversation = ? and kind = 'message' and channel is not null
                        order by place desc limit 1""")
                .bind(0, person.id())
                .mapTo(String.class)
                .findOne()
                .map(ChannelId::new));
    }

    Queue queue() {
        return database.with(sql -> sql.createQuery(
                        "select count(*) as length, min(wanted_at) as oldest from outbox where waiting")
                .map((row, context) -> new Queue(row.getInt("length"), Columns.optionalInstant(row, "oldest")))
                .one());
    }

    /** Deletes at most that many of what came to rest and was wanted before then; tells how many these were. */
    int forget(Instant before, int most) {
        return database.with(sql -> sql.execute("""
                delete from outbox where id in (
                  select id from outbox where not waiting and wanted_at < ? order by wanted_at, id limit ?)""", before, most));
    }

    private record Row(UUID id, String content, boolean waiting, boolean said, boolean refused, Urgency urgency) {}

    private Optional<Row> find(Conversation conversation, Subject subject, Kind kind) {
        return database.with(sql -> sql.createQuery("""
                        select id, content, waiting, ts, refused_at, urgency from outbox
                        where conversation = ? and subject = ? and kind = ? for update""")
                .bind(0, conversation.id())
                .bind(1, subject.value())
                .bind(2, kind.column())
                .map((row, context) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("content"),
                        row.getBoolean("waiting"),
                        row.getString("ts") != null,
                        row.getObject("refused_at") != null,
                        Urgency.ranked(row.getInt("urgency"))))
                .findOne());
    }

    private boolean insert(
            Conversation conversation, Subject subject, Kind kind, Urgency urgency, String content, Instant now) {
        return database.with(sql -> sql.execute(
                        """
                        insert into outbox (id, conversation, subject, kind, content, revision, waiting, wanted_at, urgency, place)
                        values (?, ?, ?, ?, ?, 1, true, ?, ?, nextval('outbox_place'))
                        on conflict do nothing""",
                        UUID.randomUUID(),
                        conversation.id(),
                        subject.value(),
                        kind.column(),
                        content,
                        now,
                        urgency.rank))
                == 1;
    }

    private void change(Row row, Urgency urgency, String content, Instant now) {
        boolean same = row.content.equals(content);
        if (row.waiting && !(same && row.urgency.rank <= urgency.rank)) {
            rewrite(row, urgency, content);
        } else if (!row.waiting && (row.refused || !same)) {
            renew(row, urgency, content, now);
        }
    }

    /** It still waits: it keeps its place, and only its newest content is ever seen. */
    private void rewrite(Row row, Urgency urgency, String content) {
        database.use(sql -> sql.execute(
                "update outbox set content = ?, revision = revision + 1, urgency = ? where id = ?",
                content,
                Math.min(urgency.rank, row.urgency.rank),
                row.id));
    }

    /** It was said, done or refused: it waits anew, behind what was asked for meanwhile. */
    private void renew(Row row, Urgency urgency, String content, Instant now) {
        database.use(sql -> sql.execute("""
                update outbox set content = ?, revision = revision + 1, urgency = ?, waiting = true, wanted_at = ?,
                    place = nextval('outbox_place'), attempts = 0, retry_at = null, refused_at = null, error = null
                where id = ?""", content, urgency.rank, now, row.id));
    }
}
