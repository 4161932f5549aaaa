package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who was told of which shift, and up to when each schedule was looked at. */
final class PingStore {
    private static final String ALL =
            "select id, kind, lead_minutes, schedule, shift_start, person, told_at, taken_at, asked_at, raised_at from ping";

    private final Database database;

    PingStore(Database database) {
        this.database = database;
    }

    /** Empty where that person was told of it already. */
    Optional<Told> tell(Ping ping, Instant at) {
        Instant start = ping.shift().span().start();
        int told = database.with(handle -> handle.createUpdate("insert into ping"
                        + " (kind, schedule, shift_start, person, lead_minutes, told_at)"
                        + " values (:kind, :schedule, :start, :person, :lead, :at) on conflict do nothing")
                .bind("kind", ping.kind().word())
                .bind("schedule", ping.schedule().toString())
                .bind("start", start)
                .bind("person", ping.shift().person().value())
                .bind("lead", ping.lead().toMinutes())
                .bind("at", at)
                .execute());
        return told == 0
                ? Optional.empty()
                : told(ping.schedule(), start).stream()
                        .filter(one -> one.tells(ping))
                        .findFirst();
    }

    /** The pings about shifts that begin then or later. */
    List<Told> told(ScheduleId schedule, Instant from) {
        return database.with(
                handle -> handle.createQuery(ALL + " where schedule = :schedule and shift_start >= :from order by id")
                        .bind("schedule", schedule.toString())
                        .bind("from", from)
                        .map((row, context) -> told(row))
                        .list());
    }

    Optional<Told> find(long id) {
        return database.with(handle -> handle.createQuery(ALL + " where id = :id")
                .bind("id", id)
                .map((row, context) -> told(row))
                .findOne());
    }

    /** False where it was taken already. */
    boolean take(long id, Instant at) {
        return database.with(handle ->
                        handle.execute("update ping set taken_at = ? where id = ? and taken_at is null", at, id))
                == 1;
    }

    void asked(Told told, Instant at) {
        database.use(handle -> handle.execute("update ping set asked_at = ? where id = ?", at, told.id()));
    }

    void raised(Told told, Instant at) {
        database.use(handle -> handle.execute("update ping set raised_at = ? where id = ?", at, told.id()));
    }

    /** Empty where nobody ever looked at the schedule. */
    Optional<Looked> looked(ScheduleId schedule) {
        return database.with(handle -> handle.createQuery(
                        "select looked_until, ends_at from ping_look where schedule = :schedule")
                .bind("schedule", schedule.toString())
                .map((row, context) ->
                        new Looked(Columns.instant(row, "looked_until"), Columns.optionalInstant(row, "ends_at")))
                .findOne());
    }

    /** Never goes back, whichever replica's clock is behind. */
    void looked(ScheduleId schedule, Looked looked) {
        database.use(handle -> {
            int known = handle.execute(
                    "update ping_look set looked_until = greatest(looked_until, ?), ends_at = ? where schedule = ?",
                    looked.until(),
                    looked.endsAt().orElse(null),
                    schedule.toString());
            if (known == 0) {
                handle.execute(
                        "insert into ping_look (schedule, looked_until, ends_at) values (?, ?, ?) on conflict do nothing",
                        schedule.toString(),
                        looked.until(),
                        looked.endsAt().orElse(null));
            }
        });
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getLong("id"),
                Ping.Kind.of(row.getString("kind")),
                Duration.ofMinutes(row.getLong("lead_minutes")),
                ScheduleId.of(row.getString("schedule")),
                Columns.instant(row, "shift_start"),
                new PersonId(row.getString("person")),
                Columns.instant(row, "told_at"),
                Columns.optionalInstant(row, "taken_at"),
                Columns.optionalInstant(row, "asked_at"),
                Columns.optionalInstant(row, "raised_at"));
    }
}
