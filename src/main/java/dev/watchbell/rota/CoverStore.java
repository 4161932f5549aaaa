package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Covers, with who made them and why; never deleted, only cancelled. */
final class CoverStore {
    private final Database database;

    CoverStore(Database database) {
        this.database = database;
    }

    /** Those still in force that were made for that cause, by their number. */
    Map<Long, Cover> standing(ScheduleId schedule, Cause cause) {
        Map<Long, Cover> standing = new LinkedHashMap<>();
        database.use(handle -> handle.createQuery("select id, start_at, end_at, person, replaces"
                        + " from cover where schedule = :id and cause = :cause and cancelled_at is null order by id")
                .bind("id", schedule.toString())
                .bind("cause", cause.value())
                .map((row, context) -> Map.entry(row.getLong("id"), cover(row)))
                .forEach(entry -> standing.put(entry.getKey(), entry.getValue())));
        return standing;
    }

    void add(ScheduleId schedule, Cover cover, Cause cause, Optional<PersonId> by, Instant at) {
        database.use(handle -> handle.createUpdate("insert into cover"
                        + " (schedule, start_at, end_at, person, replaces, cause, made_by, made_at)"
                        + " values (:schedule, :start, :end, :person, :replaces, :cause, :by, :at)")
                .bind("schedule", schedule.toString())
                .bind("start", cover.span().start())
                .bind("end", cover.span().end())
                .bind("person", cover.by().map(PersonId::value))
                .bind("replaces", cover.replaces().map(PersonId::value))
                .bind("cause", cause.value())
                .bind("by", by.map(PersonId::value))
                .bind("at", at)
                .execute());
    }

    void cancel(long cover, Mark mark) {
        database.use(handle -> handle.execute(
                "update cover set cancelled_at = ?, cancelled_by = ?, cancelled_why = ? where id = ?",
                mark.at(),
                by(mark),
                mark.cause().value(),
                cover));
    }

    /** The schedules whose covers for that cause ended with this call. */
    List<ScheduleId> cancel(Cause cause, Mark mark) {
        return database.with(handle -> {
            List<ScheduleId> touched = handle.createQuery(
                            "select distinct schedule from cover where cause = :cause and cancelled_at is null")
                    .bind("cause", cause.value())
                    .mapTo(String.class)
                    .map(ScheduleId::of)
                    .list();
            handle.createUpdate("update cover set cancelled_at = :at, cancelled_by = :by, cancelled_why = :why"
                            + " where cause = :cause and cancelled_at is null")
                    .bind("cause", cause.value())
                    .bind("at", mark.at())
                    .bind("by", mark.by().map(PersonId::value))
                    .bind("why", mark.cause().value())
                    .execute();
            return touched;
        });
    }

    /** Ends what somebody would cover in a schedule from an instant on. */
    void cancelBy(ScheduleId schedule, PersonId person, Mark mark) {
        database.use(handle -> handle.execute(
                "update cover set cancelled_at = ?, cancelled_by = ?, cancelled_why = ?"
                        + " where schedule = ? and person = ? and end_at > ? and cancelled_at is null",
                mark.at(),
                by(mark),
                mark.cause().value(),
                schedule.toString(),
                person.value(),
                mark.at()));
    }

    /** Those that have that instant in their window, in the order in which they were made. */
    List<Why.Laid> at(ScheduleId schedule, Instant at) {
        return database.with(handle -> handle.createQuery(
                        "select start_at, end_at, person, replaces, cause, made_by, made_at from cover"
                                + " where schedule = :id and start_at <= :at and end_at > :at"
                                + " and (cancelled_at is null or cancelled_at > :at) order by id")
                .bind("id", schedule.toString())
                .bind("at", at)
                .map((row, context) -> new Why.Laid(
                        cover(row),
                        new Cause(row.getString("cause")),
                        Columns.optionalText(row, "made_by").map(PersonId::new),
                        Columns.instant(row, "made_at")))
                .list());
    }

    /** Those in force in that window in any schedule, in the order in which they were made. */
    List<Laid> within(Span window) {
        return database.with(handle -> handle
                .createQuery("select schedule, start_at, end_at, person, replaces, cause, cancelled_at from cover"
                        + " where start_at < :end and end_at > :start order by id")
                .bind("start", window.start())
                .bind("end", window.end())
                .map((row, context) -> laid(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** Those in force in that window in one schedule, in the order in which they were made. */
    List<Laid> within(ScheduleId schedule, Span window) {
        return database.with(handle -> handle
                .createQuery("select schedule, start_at, end_at, person, replaces, cause, cancelled_at from cover"
                        + " where schedule = :schedule and start_at < :end and end_at > :start order by id")
                .bind("schedule", schedule.toString())
                .bind("start", window.start())
                .bind("end", window.end())
                .map((row, context) -> laid(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(laid -> laid.cover().span().overlaps(window))
                .toList());
    }

    private static Optional<Laid> laid(ResultSet row) throws SQLException {
        Cover cover = cover(row);
        ScheduleId schedule = ScheduleId.of(row.getString("schedule"));
        Cause cause = new Cause(row.getString("cause"));
        return Columns.optionalInstant(row, "cancelled_at")
                .map(cover::cancelledAt)
                .orElse(Optional.of(cover))
                .map(left -> new Laid(schedule, left, cause));
    }

    private static @Nullable String by(Mark mark) {
        return mark.by().map(PersonId::value).orElse(null);
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                new Span(Columns.instant(row, "start_at"), Columns.instant(row, "end_at")),
                Columns.optionalText(row, "person").map(PersonId::new),
                Columns.optionalText(row, "replaces").map(PersonId::new));
    }
}
