package dev.watchbell.swap.take;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Who took the live watch from whom, in its table. */
final class TakeStore {
    private final Database database;

    TakeStore(Database database) {
        this.database = database;
    }

    Take add(Leg leg, PersonId taker) {
        long id = database.with(handle -> handle.createUpdate("insert into live_take"
                        + " (schedule, taker, giver, start_at, end_at)"
                        + " values (:schedule, :taker, :giver, :start, :end)")
                .bind("schedule", leg.schedule().toString())
                .bind("taker", taker.value())
                .bind("giver", leg.giver().value())
                .bind("start", leg.span().start())
                .bind("end", leg.span().end())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        return new Take(id, leg.schedule(), taker, leg.giver(), leg.span(), false);
    }

    Optional<Take> find(long id) {
        return database.with(handle -> handle.createQuery("select * from live_take where id = :id")
                .bind("id", id)
                .map((row, context) -> take(row))
                .findOne());
    }

    void takeBack(Take take, Instant at) {
        database.use(handle -> handle.createUpdate(
                        "update live_take set taken_back_at = :at where id = :id and taken_back_at is null")
                .bind("at", at)
                .bind("id", take.id())
                .execute());
    }

    private static Take take(ResultSet row) throws SQLException {
        return new Take(
                row.getLong("id"),
                ScheduleId.of(row.getString("schedule")),
                new PersonId(row.getString("taker")),
                new PersonId(row.getString("giver")),
                new Span(Columns.instant(row, "start_at"), Columns.instant(row, "end_at")),
                Columns.optionalInstant(row, "taken_back_at").isPresent());
    }
}
