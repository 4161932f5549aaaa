package dev.watchbell.swap.override;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Whom leads put on call, in its table. */
final class PlacementStore {
    private final Database database;

    PlacementStore(Database database) {
        this.database = database;
    }

    Placement add(ScheduleId schedule, PersonId person, PersonId lead, Span span) {
        long id = database.with(handle -> handle.createUpdate("insert into lead_override"
                        + " (schedule, person, lead, start_at, end_at)"
                        + " values (:schedule, :person, :lead, :start, :end)")
                .bind("schedule", schedule.toString())
                .bind("person", person.value())
                .bind("lead", lead.value())
                .bind("start", span.start())
                .bind("end", span.end())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        return new Placement(id, schedule, person, lead, span, false);
    }

    Optional<Placement> find(long id) {
        return database.with(handle -> handle.createQuery("select * from lead_override where id = :id")
                .bind("id", id)
                .map((row, context) -> placement(row))
                .findOne());
    }

    void undo(Placement placement, Instant at) {
        database.use(handle -> handle.createUpdate(
                        "update lead_override set undone_at = :at where id = :id and undone_at is null")
                .bind("at", at)
                .bind("id", placement.id())
                .execute());
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getLong("id"),
                ScheduleId.of(row.getString("schedule")),
                new PersonId(row.getString("person")),
                new PersonId(row.getString("lead")),
                new Span(Columns.instant(row, "start_at"), Columns.instant(row, "end_at")),
                Columns.optionalInstant(row, "undone_at").isPresent());
    }
}
