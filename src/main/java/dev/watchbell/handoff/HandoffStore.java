package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Watch;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Handoffs in their table; who writes one has locked its schedule, so nobody else writes it at the same time. */
final class HandoffStore {
    private static final String SELECT = "select id, schedule, shift_start, outgoing, passes_at, incoming, drafted_at,"
            + " revision, accepted_by, accepted_at, read_back, held_until, lapsed_at from handoff ";

    private final Database database;

    HandoffStore(Database database) {
        this.database = database;
    }

    /** The handoff of that watch, a new one where there is none. */
    Handoff of(Watch watch) {
        database.use(handle -> handle.createUpdate("insert into handoff (schedule, shift_start, outgoing, passes_at)"
                        + " values (:schedule, :start, :person, :end) on conflict do nothing")
                .bind("schedule", watch.schedule().toString())
                .bind("start", watch.shift().span().start())
                .bind("person", watch.shift().person().value())
                .bind("end", watch.shift().span().end())
                .execute());
        return find(watch).orElseThrow();
    }

    Optional<Handoff> find(Watch watch) {
        return database.with(handle -> handle.createQuery(
                        SELECT + "where schedule = :schedule and shift_start = :start and outgoing = :person")
                .bind("schedule", watch.schedule().toString())
                .bind("start", watch.shift().span().start())
                .bind("person", watch.shift().person().value())
                .map((row, context) -> handoff(row))
                .findOne());
    }

    Optional<Handoff> find(long id) {
        return database.with(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, context) -> handoff(row))
                .findOne());
    }

    /** Those of which something may still come, in the order of their shifts. */
    List<Handoff> open(ScheduleId schedule) {
        return database.with(handle -> handle.createQuery(SELECT + "where schedule = :schedule and closed_at is null"
                        + " and accepted_at is null order by shift_start, id")
                .bind("schedule", schedule.toString())
                .map((row, context) -> handoff(row))
                .list());
    }

    /** The newest accepted one from the shift that began then. */
    Optional<Acceptance> acceptance(ScheduleId schedule, Instant shiftStart) {
        return database.with(handle -> handle.createQuery(SELECT
                        + "where schedule = :schedule and shift_start = :start and accepted_at is not null"
                        + " order by id desc limit 1")
                .bind("schedule", schedule.toString())
                .bind("start", shiftStart)
                .map((row, context) -> handoff(row))
                .findOne()
                .flatMap(Handoff::acceptance));
    }

    /** Keeps what was decided, all but the acceptance. */
    void save(Handoff handoff, Instant now) {
        database.use(handle -> handle.createUpdate("update handoff set passes_at = :passes, incoming = :incoming,"
                        + " drafted_at = case when :drafted then coalesce(drafted_at, :now) end,"
                        + " sent_at = case when revision < :revision then :now else sent_at end,"
                        + " revision = :revision, held_until = :held,"
                        + " lapsed_at = case when :lapsed then coalesce(lapsed_at, :now) end where id = :id")
                .bind("passes", handoff.passesAt())
                .bind("incoming", handoff.incoming().map(PersonId::value))
                .bind("drafted", handoff.drafted())
                .bind("revision", handoff.revision())
                .bind("held", handoff.heldUntil())
                .bind("lapsed", handoff.lapsed())
                .bind("now", now)
                .bind("id", handoff.id())
                .execute());
    }

    /** False where somebody has accepted it already. */
    boolean accept(Handoff handoff, Acceptance how) {
        return database.with(handle -> handle.createUpdate("update handoff set accepted_by = :by, accepted_at = :at,"
                                + " read_back = :word, incoming = :by where id = :id and accepted_at is null")
                        .bind("by", how.by().value())
                        .bind("at", how.at())
                        .bind("word", how.readBack())
                        .bind("id", handoff.id())
                        .execute())
                == 1;
    }

    void close(Handoff handoff, Instant now) {
        database.use(handle -> handle.execute(
                "update handoff set closed_at = ? where id = ? and closed_at is null", now, handoff.id()));
    }

    private static Handoff handoff(ResultSet row) throws SQLException {
        Optional<Instant> acceptedAt = Columns.optionalInstant(row, "accepted_at");
        Optional<Acceptance> acceptance = acceptedAt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Acceptance(
                        new PersonId(row.getString("accepted_by")), acceptedAt.get(), row.getString("read_back")));
        return new Handoff(
                row.getLong("id"),
                ScheduleId.of(row.getString("schedule")),
                Columns.instant(row, "shift_start"),
                new PersonId(row.getString("outgoing")),
                Columns.instant(row, "passes_at"),
                Columns.optionalText(row, "incoming").map(PersonId::new),
                Columns.optionalInstant(row, "drafted_at").isPresent(),
                row.getInt("revision"),
                acceptance,
                Columns.optionalInstant(row, "held_until"),
                Columns.optionalInstant(row, "lapsed_at").isPresent());
    }
}
