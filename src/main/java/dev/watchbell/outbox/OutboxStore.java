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

    /** What is wanted, and until when that is of use; always, where nothing is said. */
    record Wanted(Kind kind, Urgency urgency, String content, Optional<Instant> usefulUntil) {}

    /** Writes what is wanted, over what was wanted before; the same again changes nothing. */
    void put(Conversation conversation, Subject subject, Wanted wanted, Instant now) {
        Optional<Row> row = find(conversation, subject, wanted.kind);
        if (row.isEmpty() && insert(conversation, subject, wanted, now)) {
            return;
        }
        // Another transaction may have inserted it in between; then it is there now.
        row.or(() -> find(conversation, subject, wanted.kind)).ifPresent(found -> change(found, wanted, now));
    }

    /** As {@link #put}, only where the message stands or waits. */
    void edit(Conversation conversation, Subject subject, String content, Instant now) {
        find(conversation, subject, Kind.MESSAGE)
                .filter(row -> row.said || row.waiting)
                .ifPresent(row -> change(row, new Wanted(Kind.MESSAGE, row.urgency, content, row.usefulUntil), now));
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

    /** When it came to rest as it is; empty while it waits. */
    Optional<Instant> saidAt(Conversation conversation, Subject subject) {
        return database.with(sql -> sql.createQuery("""
                        select settled_at from outbox
                        where conversation = ? and subject = ? and kind = 'message' and ts is not null and not waiting""")
                .bind(0, conversation.id())
                .bind(1, subject.value())
                .mapTo(Instant.class)
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

    private record Row(
            UUID id,
            String content,
            boolean waiting,
            boolean said,
            boolean refused,
            Urgency urgency,
            Optional<Instant> usefulUntil) {}

    private Optional<Row> find(Conversation conversation, Subject subject, Kind kind) {
        return database.with(sql -> sql.createQuery("""
                        select id, content, waiting, ts, refused_at, urgency, useful_until from outbox
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
                        Urgency.ranked(row.getInt("urgency")),
                        Columns.optionalInstant(row, "useful_until")))
                .findOne());
    }

    private boolean insert(Conversation conversation, Subject subject, Wanted wanted, Instant now) {
        return database.with(sql -> sql.execute(
                        """
                        insert into outbox (id, conversation, subject, kind, content, revision, waiting, wanted_at, urgency, place,
                            useful_until)
                        values (?, ?, ?, ?, ?, 1, true, ?, ?, nextval('outbox_place'), ?)
                        on conflict do nothing""",
                        UUID.randomUUID(),
                        conversation.id(),
                        subject.value(),
                        wanted.kind.column(),
                        wanted.content,
                        now,
                        wanted.urgency.rank,
                        wanted.usefulUntil.orElse(null)))
                == 1;
    }

    private void change(Row row, Wanted wanted, Instant now) {
        boolean same = row.content.equals(wanted.content);
        if (row.waiting && !(same && row.urgency.rank <= wanted.urgency.rank)) {
            rewrite(row, wanted);
        } else if (!row.waiting && (row.refused || !same)) {
            renew(row, wanted, now);
        }
    }

    /** It still waits: it keeps its place, and only its newest content is ever seen. */
    private void rewrite(Row row, Wanted wanted) {
        database.use(sql -> sql.execute(
                "update outbox set content = ?, revision = revision + 1, urgency = ?, useful_until = ? where id = ?",
                wanted.content,
                Math.min(wanted.urgency.rank, row.urgency.rank),
                wanted.usefulUntil.orElse(null),
                row.id));
    }

    /** It was said, done, refused, or had passed: it waits anew, behind what was asked for meanwhile. */
    private void renew(Row row, Wanted wanted, Instant now) {
        database.use(sql ->
                sql.execute("""
                update outbox set content = ?, revision = revision + 1, urgency = ?, waiting = true, wanted_at = ?,
                    useful_until = ?, place = nextval('outbox_place'), attempts = 0, retry_at = null, refused_at = null,
                    error = null, settled_at = null, folded_into = null
                where id = ?""", wanted.content, wanted.urgency.rank, now, wanted.usefulUntil.orElse(null), row.id));
    }
}
