package dev.watchbell.calendar;

import dev.watchbell.people.PersonId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Who has an address for which calendar; of the address itself only a hash is kept. */
final class FeedStore {
    private final Database database;

    FeedStore(Database database) {
        this.database = database;
    }

    /** False where that person has an address for it already, which stays. */
    boolean add(Feed feed, Secret secret) {
        return database.with(handle -> handle.execute(
                        "insert into calendar_feed (owner, calendar, secret_hash, made_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        feed.owner().value(),
                        feed.calendar().key(),
                        secret.hash(),
                        feed.madeAt()))
                == 1;
    }

    /** Whether there was one. */
    boolean remove(PersonId owner, Calendar calendar) {
        return database.with(handle -> handle.execute(
                        "delete from calendar_feed where owner = ? and calendar = ?", owner.value(), calendar.key()))
                == 1;
    }

    Optional<Feed> find(Secret secret) {
        return database.with(handle -> handle.createQuery(
                        "select owner, calendar, made_at from calendar_feed where secret_hash = :hash")
                .bind("hash", secret.hash())
                .map((row, context) -> feed(row))
                .findOne());
    }

    /** The addresses that somebody has, their own calendar's first. */
    List<Feed> of(PersonId owner) {
        return database.with(handle -> handle.createQuery(
                        "select owner, calendar, made_at from calendar_feed where owner = :owner order by calendar")
                .bind("owner", owner.value())
                .map((row, context) -> feed(row))
                .list());
    }

    /** Readers of one calendar follow one another until the thread's transaction ends. */
    void lock(Calendar calendar) {
        database.use(handle -> handle.createQuery(
                        "select owner from calendar_feed where calendar = :calendar order by owner for update")
                .bind("calendar", calendar.key())
                .mapTo(String.class)
                .list());
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                new PersonId(row.getString("owner")),
                Calendar.of(row.getString("calendar")),
                Columns.instant(row, "made_at"));
    }
}
