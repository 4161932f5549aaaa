package dev.watchbell.swap.cover;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.swap.cover.Request.State;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Requests for cover, and the parts that were taken, in their tables. */
final class CoverStore {
    private static final String REQUESTS =
            "select id, requester, schedule, start_at, end_at, why, state from cover_request";
    private static final String PARTS =
            "select request, number, helper, start_at, end_at, given_back_at from cover_part where request = :request";

    private final Database database;

    CoverStore(Database database) {
        this.database = database;
    }

    Request add(PersonId requester, ScheduleId schedule, Span span, String why, Instant at) {
        long id = database.with(handle -> handle.createUpdate("insert into cover_request"
                        + " (requester, schedule, start_at, end_at, why, state, asked_at)"
                        + " values (:requester, :schedule, :start, :end, :why, 'open', :at)")
                .bind("requester", requester.value())
                .bind("schedule", schedule.toString())
                .bind("start", span.start())
                .bind("end", span.end())
                .bind("why", why)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        return new Request(id, requester, schedule, span, why, State.OPEN);
    }

    Optional<Request> find(long id) {
        return database.with(handle -> handle.createQuery(REQUESTS + " where id = :id")
                .bind("id", id)
                .map((row, context) -> request(row))
                .findOne());
    }

    /** Those of a schedule that are open, or were taken, and aren't over. */
    List<Request> coming(ScheduleId schedule, Instant now) {
        return database.with(handle -> handle.createQuery(REQUESTS
                        + " where schedule = :schedule and state in ('open', 'closed') and end_at > :now order by id")
                .bind("schedule", schedule.toString())
                .bind("now", now)
                .map((row, context) -> request(row))
                .list());
    }

    /** All that are open, the first to end first. */
    List<Request> open() {
        return database.with(handle -> handle.createQuery(REQUESTS + " where state = 'open' order by end_at, id")
                .map((row, context) -> request(row))
                .list());
    }

    /** Writes what becomes of a request that stands at {@code from}; false where it doesn't any more. */
    boolean move(Request request, State from, State to) {
        return database.with(handle -> handle.createUpdate(
                                "update cover_request set state = :to where id = :id and state = :from")
                        .bind("to", to.word())
                        .bind("from", from.word())
                        .bind("id", request.id())
                        .execute())
                == 1;
    }

    /** The parts of a request in the order in which they were taken, also those that were given back. */
    List<Part> parts(Request request) {
        return database.with(handle -> handle.createQuery(PARTS + " order by number")
                .bind("request", request.id())
                .map((row, context) -> part(row))
                .list());
    }

    /** The next part; the schedule is locked, so nobody else numbers one at the same time. */
    Part take(Request request, PersonId helper, Span span, Instant at) {
        int number = parts(request).size() + 1;
        database.use(handle -> handle.createUpdate("insert into cover_part"
                        + " (request, number, helper, start_at, end_at, taken_at)"
                        + " values (:request, :number, :helper, :start, :end, :at)")
                .bind("request", request.id())
                .bind("number", number)
                .bind("helper", helper.value())
                .bind("start", span.start())
                .bind("end", span.end())
                .bind("at", at)
                .execute());
        return new Part(request.id(), number, helper, span, false);
    }

    void giveBack(Part part, Instant at) {
        database.use(handle -> handle.createUpdate("update cover_part set given_back_at = :at"
                        + " where request = :request and number = :number and given_back_at is null")
                .bind("at", at)
                .bind("request", part.request())
                .bind("number", part.number())
                .execute());
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getLong("id"),
                new PersonId(row.getString("requester")),
                ScheduleId.of(row.getString("schedule")),
                span(row),
                row.getString("why"),
                State.of(row.getString("state")));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getLong("request"),
                row.getInt("number"),
                new PersonId(row.getString("helper")),
                span(row),
                Columns.optionalInstant(row, "given_back_at").isPresent());
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(Columns.instant(row, "start_at"), Columns.instant(row, "end_at"));
    }
}
