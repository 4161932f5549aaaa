package dev.watchbell.away.leave;

import dev.watchbell.people.PersonId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Leave calendars, and what they said last. */
final class LeaveStore {
    private static final String ALL =
            "select person, address, given_at, due_at, read_at, failing_since, told_at from leave_calendar ";

    private final Database database;

    LeaveStore(Database database) {
        this.database = database;
    }

    /** In the place of an earlier one, and of what that said. */
    void give(PersonId person, LeaveAddress address, Instant at) {
        forget(person);
        database.use(handle -> handle.execute(
                "insert into leave_calendar (person, address, given_at, due_at) values (?, ?, ?, ?)",
                person.value(),
                address.value(),
                at,
                at));
    }

    void forget(PersonId person) {
        database.use(handle -> {
            handle.execute("delete from leave_time where person = ?", person.value());
            handle.execute("delete from leave_calendar where person = ?", person.value());
        });
    }

    Optional<LeaveCalendar> of(PersonId person) {
        return database.with(handle -> handle.createQuery(ALL + "where person = :person")
                .bind("person", person.value())
                .map((row, context) -> calendar(row))
                .findOne());
    }

    /** The one that waits longest. */
    Optional<LeaveCalendar> due(Instant now) {
        return database.with(handle -> handle.createQuery(ALL + "where due_at <= :now order by due_at, person limit 1")
                .bind("now", now)
                .map((row, context) -> calendar(row))
                .findOne());
    }

    Optional<Instant> next() {
        return database.with(handle -> handle.createQuery("select due_at from leave_calendar order by due_at limit 1")
                .mapTo(Instant.class)
                .findOne());
    }

    /** False where another replica was faster. */
    boolean claim(LeaveCalendar calendar, Instant next) {
        return database.with(handle -> handle.execute(
                        "update leave_calendar set due_at = ? where person = ? and given_at = ? and due_at = ?",
                        next,
                        calendar.person().value(),
                        calendar.givenAt(),
                        calendar.dueAt()))
                == 1;
    }

    /** False where that calendar is no longer theirs: then nothing is kept of it. */
    boolean read(LeaveCalendar calendar, Instant at, List<Span> spans) {
        boolean theirs = update(calendar, "read_at = :at, failing_since = null, told_at = null", at);
        if (theirs) {
            database.use(handle -> {
                String person = calendar.person().value();
                handle.execute("delete from leave_time where person = ?", person);
                spans.forEach(span -> handle.execute(
                        "insert into leave_time (person, start_at, end_at) values (?, ?, ?)",
                        person,
                        span.start(),
                        span.end()));
            });
        }
        return theirs;
    }

    /** As {@link #read}. */
    boolean failed(LeaveCalendar calendar, Instant at) {
        return update(calendar, "failing_since = coalesce(failing_since, :at)", at);
    }

    /** False where they were told already. */
    boolean tell(LeaveCalendar calendar, Instant at) {
        return calendar.toldAt().isEmpty() && update(calendar, "told_at = coalesce(told_at, :at)", at);
    }

    List<Span> between(PersonId person, Span span) {
        return database.with(handle -> handle.createQuery(
                        "select start_at, end_at from leave_time where person = :person"
                                + " and start_at < :end and end_at > :start order by start_at")
                .bind("person", person.value())
                .bind("start", span.start())
                .bind("end", span.end())
                .map((row, context) -> new Span(Columns.instant(row, "start_at"), Columns.instant(row, "end_at")))
                .list());
    }

    private boolean update(LeaveCalendar calendar, String what, Instant at) {
        return database.with(handle -> handle.createUpdate(
                                "update leave_calendar set " + what + " where person = :person and given_at = :given")
                        .bind("at", at)
                        .bind("person", calendar.person().value())
                        .bind("given", calendar.givenAt())
                        .execute())
                == 1;
    }

    private static LeaveCalendar calendar(ResultSet row) throws SQLException {
        return new LeaveCalendar(
                new PersonId(row.getString("person")),
                new LeaveAddress(row.getString("address")),
                Columns.instant(row, "given_at"),
                Columns.instant(row, "due_at"),
                Columns.optionalInstant(row, "read_at"),
                Columns.optionalInstant(row, "failing_since"),
                Columns.optionalInstant(row, "told_at"));
    }
}
