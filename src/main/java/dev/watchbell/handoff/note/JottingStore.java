package dev.watchbell.handoff.note;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;

/** What was noted on the way, in its table; what was removed stays there, and isn't shown. */
final class JottingStore {
    private final Database database;

    JottingStore(Database database) {
        this.database = database;
    }

    List<Jotting> of(Watch watch) {
        return database.with(handle -> handle.createQuery("select id, text, made_at from handoff_jotting"
                        + " where schedule = :schedule and shift_start = :start and removed_at is null order by id")
                .bind("schedule", watch.schedule().toString())
                .bind("start", watch.shift().span().start())
                .map((row, context) ->
                        new Jotting(row.getLong("id"), row.getString("text"), Columns.instant(row, "made_at")))
                .list());
    }

    void add(Watch watch, PersonId by, String text, Instant at) {
        database.use(handle -> handle.createUpdate(
                        "insert into handoff_jotting (schedule, shift_start, person, text, made_at)"
                                + " values (:schedule, :start, :person, :text, :at)")
                .bind("schedule", watch.schedule().toString())
                .bind("start", watch.shift().span().start())
                .bind("person", by.value())
                .bind("text", text)
                .bind("at", at)
                .execute());
    }

    void remove(Jotting jotting, Instant at) {
        database.use(handle -> handle.execute(
                "update handoff_jotting set removed_at = ? where id = ? and removed_at is null", at, jotting.id()));
    }
}
