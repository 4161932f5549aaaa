package dev.watchbell.away;

import dev.watchbell.people.PersonId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people said of when they are away, and where they have their public holidays. */
final class AwayStore {
    private static final String ALL = "select id, person, start_at, end_at, reason from away ";

    private final Database database;

    AwayStore(Database database) {
        this.database = database;
    }

    long add(PersonId person, Span span, Optional<String> reason, Instant at) {
        return database.with(
                handle -> handle.createUpdate("insert into away (person, start_at, end_at, reason, said_at)"
                                + " values (:person, :start, :end, :reason, :at)")
                        .bind("person", person.value())
                        .bind("start", span.start())
                        .bind("end", span.end())
                        .bind("reason", reason)
                        .bind("at", at)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one());
    }

    /** False where it isn't there, or is another person's. */
    boolean remove(PersonId person, long id) {
        return database.with(
                        handle -> handle.execute("delete from away where id = ? and person = ?", id, person.value()))
                == 1;
    }

    List<Entry> between(PersonId person, Span span) {
        return database.with(handle -> handle.createQuery(
                        ALL + "where person = :person and start_at < :end and end_at > :start order by start_at, id")
                .bind("person", person.value())
                .bind("start", span.start())
                .bind("end", span.end())
                .map((row, context) -> entry(row))
                .list());
    }

    /** Those that aren't over. */
    List<Entry> from(PersonId person, Instant now) {
        return database.with(
                handle -> handle.createQuery(ALL + "where person = :person and end_at > :now order by start_at, id")
                        .bind("person", person.value())
                        .bind("now", now)
                        .map((row, context) -> entry(row))
                        .list());
    }

    Optional<String> country(PersonId person) {
        return database.with(handle -> handle.createQuery("select country from away_country where person = :person")
                .bind("person", person.value())
                .mapTo(String.class)
                .findOne());
    }

    void country(PersonId person, Optional<String> code) {
        database.transact(() -> database.use(handle -> {
            handle.execute("delete from away_country where person = ?", person.value());
            code.ifPresent(known ->
                    handle.execute("insert into away_country (person, country) values (?, ?)", person.value(), known));
        }));
    }

    /** Everybody of whom anything is known that isn't over. */
    Set<PersonId> people(Instant now) {
        return database.with(handle -> new LinkedHashSet<>(
                handle.createQuery("select person from away where end_at > :now union select person from away_country"
                                + " union select person from leave_calendar order by person")
                        .bind("now", now)
                        .map((row, context) -> new PersonId(row.getString("person")))
                        .list()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                new PersonId(row.getString("person")),
                new Span(Columns.instant(row, "start_at"), Columns.instant(row, "end_at")),
                Columns.optionalText(row, "reason"));
    }
}
