package dev.watchbell.swap.sos;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.sos.Call.State;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was called for, and whom it reached, in their tables. */
final class CallStore {
    private final Database database;

    CallStore(Database database) {
        this.database = database;
    }

    Call add(PersonId requester, List<Leg> watches, String why, Instant at) {
        long id = database.with(handle -> handle.createUpdate("insert into sos"
                        + " (requester, why, state, wave, next_at, asked_at)"
                        + " values (:requester, :why, 'open', 'start', :at, :at)")
                .bind("requester", requester.value())
                .bind("why", why)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        write(id, watches);
        return find(id).orElseThrow();
    }

    /** What is left to be dropped, or its new ends. */
    void rewrite(Call call, List<Leg> watches) {
        database.use(handle -> handle.execute("delete from sos_watch where sos = ?", call.id()));
        write(call.id(), watches);
    }

    private void write(long id, List<Leg> watches) {
        watches.forEach(leg -> database.use(handle -> handle.execute(
                "insert into sos_watch (sos, schedule, end_at) values (?, ?, ?)",
                id,
                leg.schedule().toString(),
                leg.span().end())));
    }

    Optional<Call> find(long id) {
        return database.with(handle -> handle.createQuery("select * from sos where id = :id")
                .bind("id", id)
                .map((row, context) -> call(row))
                .findOne());
    }

    /** All that nobody has answered yet. */
    List<Call> open() {
        return database.with(handle -> handle.createQuery("select * from sos where state = 'open' order by id")
                .map((row, context) -> call(row))
                .list());
    }

    /** A wave was asked. */
    void ask(Call call, Waves.Step step, Instant at) {
        for (PersonId person : step.people()) {
            database.use(handle -> handle.execute(
                    "insert into sos_asked (sos, person, wave, asked_at) values (?, ?, ?, ?)",
                    call.id(),
                    person.value(),
                    step.wave().word(),
                    at));
        }
        database.use(handle -> handle.createUpdate("update sos set wave = :wave, next_at = :next where id = :id")
                .bind("wave", step.wave().word())
                .bind("next", step.until())
                .bind("id", call.id())
                .execute());
    }

    /** Writes how it ended; false where it had ended before. */
    boolean end(Call call, State state, Optional<PersonId> holder, Instant at) {
        return database.with(handle -> handle.createUpdate("update sos set state = :state, next_at = null,"
                                + " ended_at = :at, holder = :holder where id = :id and state = 'open'")
                        .bind("state", state.word())
                        .bind("at", at)
                        .bind("holder", holder.map(PersonId::value))
                        .bind("id", call.id())
                        .execute())
                == 1;
    }

    private Call call(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        PersonId requester = new PersonId(row.getString("requester"));
        Instant askedAt = Columns.instant(row, "asked_at");
        return new Call(
                id,
                requester,
                watches(id, requester, askedAt),
                row.getString("why"),
                State.of(row.getString("state")),
                Wave.of(row.getString("wave")),
                Columns.optionalInstant(row, "next_at"),
                askedAt,
                Columns.optionalInstant(row, "ended_at"),
                Columns.optionalText(row, "holder").map(PersonId::new),
                asked(id));
    }

    private List<Leg> watches(long id, PersonId requester, Instant from) {
        return database.with(handle -> handle.createQuery(
                        "select schedule, end_at from sos_watch where sos = :id order by schedule")
                .bind("id", id)
                .map((row, context) -> new Leg(
                        ScheduleId.of(row.getString("schedule")),
                        requester,
                        new Span(from, Columns.instant(row, "end_at"))))
                .list());
    }

    private List<Asked> asked(long id) {
        return database.with(handle -> handle.createQuery(
                        "select person, wave, asked_at from sos_asked where sos = :id order by asked_at, person")
                .bind("id", id)
                .map((row, context) -> new Asked(
                        new PersonId(row.getString("person")),
                        Wave.of(row.getString("wave")),
                        Columns.instant(row, "asked_at")))
                .list());
    }
}
