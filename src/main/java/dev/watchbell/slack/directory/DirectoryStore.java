package dev.watchbell.slack.directory;

import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.LocalTimes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People as Slack last told us of them. */
final class DirectoryStore {
    private static final String COLUMNS =
            "select id, handle, name, email, zone, active and not bot as active from person ";

    private final Database database;

    DirectoryStore(Database database) {
        this.database = database;
    }

    Optional<Person> byId(PersonId id) {
        return database.once(
                id,
                () -> database.with(handle -> handle.createQuery(COLUMNS + "where id = :id")
                        .bind("id", id.value())
                        .map((row, context) -> person(row))
                        .findOne()));
    }

    /** Everybody whose e-mail, handle or name it is, in lower case. */
    List<Person> called(String lowerCase) {
        return database.with(handle -> handle.createQuery(
                        COLUMNS
                                + "where not bot and (lower(email) = :it or lower(handle) = :it or lower(name) = :it) order by handle")
                .bind("it", lowerCase)
                .map((row, context) -> person(row))
                .list());
    }

    boolean empty() {
        return database.with(handle -> handle.createQuery("select count(*) from person")
                        .mapTo(long.class)
                        .one())
                == 0;
    }

    /** In one transaction: ten thousand people are one wait for the disk, not ten thousand. */
    void together(Runnable saving) {
        database.transact(saving);
    }

    /** What somebody is in the workspace. */
    record Standing(boolean bot, boolean admin) {}

    Set<PersonId> admins() {
        return Set.copyOf(
                database.with(handle -> handle.createQuery("select id from person where admin and active and not bot")
                        .mapTo(String.class)
                        .map(PersonId::new)
                        .list()));
    }

    void save(Person person, Standing standing) {
        database.transact(() -> {
            if (update(person, standing) == 0) {
                database.use(handle -> handle.execute(
                        "insert into person (id, handle, name, email, zone, active, bot, admin) values (?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        person.id().value(),
                        person.handle(),
                        person.name(),
                        person.email().orElse(null),
                        person.zone().getId(),
                        person.active(),
                        standing.bot(),
                        standing.admin()));
            }
        });
    }

    private int update(Person person, Standing standing) {
        return database.with(handle -> handle.execute(
                "update person set handle = ?, name = ?, email = ?, zone = ?, active = ?, bot = ?, admin = ? where id = ?",
                person.handle(),
                person.name(),
                person.email().orElse(null),
                person.zone().getId(),
                person.active(),
                standing.bot(),
                standing.admin(),
                person.id().value()));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("handle"),
                row.getString("name"),
                Columns.optionalText(row, "email"),
                LocalTimes.zone(row.getString("zone")).orElse(ZoneOffset.UTC),
                row.getBoolean("active"));
    }
}
