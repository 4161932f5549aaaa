package dev.watchbell.rota;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Teams, schedules, the versions of their layers, and their covers. */
final class RotaStore {
    private final Database database;

    RotaStore(Database database) {
        this.database = database;
    }

    List<Team> teams() {
        return database.with(handle -> {
            Map<String, List<PersonId>> members = new LinkedHashMap<>();
            handle.createQuery("select team, person from member order by team, position")
                    .map((row, context) -> Map.entry(row.getString("team"), new PersonId(row.getString("person"))))
                    .forEach(member -> members.computeIfAbsent(member.getKey(), team -> new ArrayList<>())
                            .add(member.getValue()));
            return handle.createQuery("select id, name, channel, zone from team order by id")
                    .map((row, context) -> team(row, members.getOrDefault(row.getString("id"), List.of())))
                    .list();
        });
    }

    private static Team team(ResultSet row, List<PersonId> members) throws SQLException {
        return new Team(
                new TeamId(row.getString("id")),
                row.getString("name"),
                new ChannelId(row.getString("channel")),
                ZoneId.of(row.getString("zone")),
                members);
    }

    void save(Team team) {
        database.use(handle -> {
            int known = handle.createUpdate(
                            "update team set name = :name, channel = :channel, zone = :zone where id = :id")
                    .bind("id", team.id().value())
                    .bind("name", team.name())
                    .bind("channel", team.channel().value())
                    .bind("zone", team.zone().getId())
                    .execute();
            if (known == 0) {
                handle.createUpdate("insert into team (id, name, channel, zone) values (:id, :name, :channel, :zone)")
                        .bind("id", team.id().value())
                        .bind("name", team.name())
                        .bind("channel", team.channel().value())
                        .bind("zone", team.zone().getId())
                        .execute();
            }
            handle.execute("delete from member where team = ?", team.id().value());
            for (int position = 0; position < team.members().size(); position++) {
                handle.execute(
                        "insert into member (team, person, position) values (?, ?, ?)",
                        team.id().value(),
                        team.members().get(position).value(),
                        position);
            }
        });
    }

    List<ScheduleId> schedules() {
        return database.with(handle -> handle.createQuery("select id from schedule order by id")
                .mapTo(String.class)
                .map(ScheduleId::of)
                .list());
    }

    void add(ScheduleId schedule) {
        database.use(handle -> handle.execute(
                "insert into schedule (id, team) values (?, ?) on conflict do nothing",
                schedule.toString(),
                schedule.team().value()));
    }

    /** Holds the schedule against every other writer until the thread's transaction ends. */
    void lock(ScheduleId schedule) {
        database.use(handle -> handle.createQuery("select id from schedule where id = :id for update")
                .bind("id", schedule.toString())
                .mapTo(String.class)
                .one());
    }

    /** The layers as they are from the newest edit on, as JSON; empty for a schedule without any. */
    Optional<String> layers(ScheduleId schedule) {
        return database.with(handle -> handle.createQuery(
                        "select layers from rota_version where schedule = :id order by from_at desc limit 1")
                .bind("id", schedule.toString())
                .mapTo(String.class)
                .findOne());
    }

    /** From when on the newest version counts. */
    Optional<Instant> newestVersion(ScheduleId schedule) {
        return database.with(handle -> handle.createQuery(
                        "select from_at from rota_version where schedule = :id order by from_at desc limit 1")
                .bind("id", schedule.toString())
                .map((row, context) -> Columns.instant(row, "from_at"))
                .findOne());
    }

    void addVersion(ScheduleId schedule, Instant from, String layers) {
        database.use(handle -> handle.execute(
                "insert into rota_version (schedule, from_at, layers) values (?, ?, ?)",
                schedule.toString(),
                from,
                layers));
    }

    /** In order of creation; a cancelled one only up to the instant at which it was cancelled. */
    List<Cover> covers(ScheduleId schedule) {
        return database.with(handle -> handle
                .createQuery(
                        "select start_at, end_at, cancelled_at, person, replaces from cover where schedule = :id order by id")
                .bind("id", schedule.toString())
                .map((row, context) -> cover(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** Those still in force that were made for that cause, by their number. */
    Map<Long, Cover> standing(ScheduleId schedule, Cause cause) {
        Map<Long, Cover> standing = new LinkedHashMap<>();
        database.use(handle -> handle.createQuery("select id, start_at, end_at, cancelled_at, person, replaces"
                        + " from cover where schedule = :id and cause = :cause and cancelled_at is null order by id")
                .bind("id", schedule.toString())
                .bind("cause", cause.value())
                .map((row, context) -> Map.entry(row.getLong("id"), cover(row)))
                .forEach(entry -> entry.getValue().ifPresent(cover -> standing.put(entry.getKey(), cover))));
        return standing;
    }

    void cancel(long cover, Instant at) {
        database.use(handle -> handle.execute("update cover set cancelled_at = ? where id = ?", at, cover));
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

    /** The schedules whose covers for that cause ended with this call. */
    List<ScheduleId> cancel(Cause cause, Instant at) {
        return database.with(handle -> {
            List<ScheduleId> touched = handle.createQuery(
                            "select distinct schedule from cover where cause = :cause and cancelled_at is null")
                    .bind("cause", cause.value())
                    .mapTo(String.class)
                    .map(ScheduleId::of)
                    .list();
            handle.createUpdate("update cover set cancelled_at = :at where cause = :cause and cancelled_at is null")
                    .bind("cause", cause.value())
                    .bind("at", at)
                    .execute();
            return touched;
        });
    }

    private static Optional<Cover> cover(ResultSet row) throws SQLException {
        Instant start = Columns.instant(row, "start_at");
        Instant end = Columns.instant(row, "end_at");
        Instant last = Columns.optionalInstant(row, "cancelled_at")
                .filter(cancelled -> cancelled.isBefore(end))
                .orElse(end);
        if (!start.isBefore(last)) {
            return Optional.empty();
        }
        return Optional.of(new Cover(
                new Span(start, last),
                Columns.optionalText(row, "person").map(PersonId::new),
                Columns.optionalText(row, "replaces").map(PersonId::new)));
    }
}
