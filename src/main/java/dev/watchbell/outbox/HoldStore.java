package dev.watchbell.outbox;

import dev.watchbell.slack.SlackFailure;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What Slack asked to leave alone for a while; kept in a table, so that all replicas hold it. */
final class HoldStore {
    private static final String EVERYTHING = "everything";

    private final Database database;

    HoldStore(Database database) {
        this.database = database;
    }

    /** Why nothing at all can be said, since when a try is made only once a minute. */
    record Mute(Instant until, String reason) {}

    void conversation(Conversation conversation, Instant until, String reason) {
        hold("in " + conversation.id(), until, reason);
    }

    void everythingLike(Due due, Instant until, String reason) {
        String like = due.stands().isPresent() ? "edit" : due.kind().column();
        hold("to " + like, until, reason);
    }

    /** A method that only prepares. */
    void method(String method, Instant until, String reason) {
        hold("by " + method, until, reason);
    }

    /** @throws SlackFailure while Slack wants that method left alone: as Slack itself would answer, and without asking it */
    void keep(String method, Instant now) {
        Optional<Instant> until =
                database.with(sql -> sql.createQuery("select until_at from outbox_hold where what = ? and until_at > ?")
                        .bind(0, "by " + method)
                        .bind(1, now)
                        .mapTo(Instant.class)
                        .findOne());
        until.ifPresent(end -> {
            throw new SlackFailure(method, "ratelimited", Optional.of(Duration.between(now, end)));
        });
    }

    void everything(Instant until, String reason) {
        hold(EVERYTHING, until, reason);
    }

    Optional<Mute> mute() {
        return database.with(sql -> sql.createQuery("select until_at, reason from outbox_hold where what = ?")
                .bind(0, EVERYTHING)
                .map((row, context) -> new Mute(Columns.instant(row, "until_at"), row.getString("reason")))
                .findOne());
    }

    /** Takes the minute's one try; false where another replica has it. */
    boolean takeTry(Mute mute, Instant until) {
        return database.with(sql -> sql.execute(
                        "update outbox_hold set until_at = ? where what = ? and until_at = ?",
                        until,
                        EVERYTHING,
                        mute.until()))
                == 1;
    }

    /** Slack takes calls again; true where it didn't before. */
    boolean unmute() {
        return database.with(sql -> sql.execute("delete from outbox_hold where what = ?", EVERYTHING)) == 1;
    }

    Optional<Instant> nextEnd(Instant now) {
        return database.with(sql -> sql.createQuery("select min(until_at) as next from outbox_hold where until_at > ?")
                .bind(0, now)
                .map((row, context) -> Columns.optionalInstant(row, "next"))
                .one());
    }

    private void hold(String what, Instant until, String reason) {
        database.transact(() -> database.use(sql -> {
            sql.execute("delete from outbox_hold where what = ?", what);
            sql.execute(
                    "insert into outbox_hold (what, until_at, reason) values (?, ?, ?) on conflict do nothing",
                    what,
                    until,
                    reason);
        }));
    }
}
