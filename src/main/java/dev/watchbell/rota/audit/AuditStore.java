package dev.watchbell.rota.audit;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Edit;
import dev.watchbell.rota.LayersJson;
import dev.watchbell.rota.Mark;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what schedules are and were made of, also those that have ended; in one query, so that it is of one moment. */
final class AuditStore {
    private static final int COVER = 3;

    private static final String QUERY = """
            select 1 as kind, v.schedule, cast(0 as bigint) as number, v.from_at, cast(null as timestamp with time zone) as until_at,
                   v.layers as one, cast(null as varchar) as two, v.cause, v.made_by, v.made_at,
                   cast(null as timestamp with time zone) as ended_at, cast(null as varchar) as ended_by,
                   cast(null as varchar) as ended_why
              from rota_version v join schedule s on s.id = v.schedule <where>
            union all
            select 2, v.schedule, v.id, v.from_at, null, v.layers, null, v.cause, v.made_by, v.made_at,
                   v.dropped_at, v.dropped_by, v.dropped_why
              from rota_version_dropped v join schedule s on s.id = v.schedule <where>
            union all
            select 3, c.schedule, c.id, c.start_at, c.end_at, c.person, c.replaces, c.cause, c.made_by, c.made_at,
                   c.cancelled_at, c.cancelled_by, c.cancelled_why
              from cover c join schedule s on s.id = c.schedule <where>
            order by schedule, kind, from_at, number
            """;

    private final Database database;

    AuditStore(Database database) {
        this.database = database;
    }

    List<Records> of(TeamId team) {
        return read("where s.team = :key", team.value());
    }

    List<Records> of(ScheduleId schedule) {
        return read("where s.id = :key", schedule.toString());
    }

    /** By their short names; those that have no rota yet, too. */
    List<TeamId> teams() {
        return database.with(handle -> handle.createQuery("select id from team order by id")
                .mapTo(String.class)
                .map(TeamId::new)
                .list());
    }

    private List<Records> read(String where, String key) {
        Map<ScheduleId, List<Row>> rows = new LinkedHashMap<>();
        database.use(handle -> handle.createQuery(QUERY)
                .define("where", where)
                .bind("key", key)
                .map((row, context) -> rows.computeIfAbsent(
                                ScheduleId.of(row.getString("schedule")), schedule -> new ArrayList<>())
                        .add(row(row)))
                .list());
        return rows.entrySet().stream()
                .map(one -> new Records(one.getKey(), one.getValue()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        Mark made =
                new Mark(Columns.instant(row, "made_at"), person(row, "made_by"), new Cause(row.getString("cause")));
        Optional<Mark> ended = ended(row);
        Instant from = Columns.instant(row, "from_at");
        if (row.getInt("kind") != COVER) {
            return new Row.Written(new Edit(from, LayersJson.read(row.getString("one"))), made, ended);
        }
        Cover cover =
                new Cover(new Span(from, Columns.instant(row, "until_at")), person(row, "one"), person(row, "two"));
        return new Row.Laid(row.getLong("number"), cover, made, ended);
    }

    /** What was taken back before anybody wrote down who did it has a time alone. */
    private static Optional<Mark> ended(ResultSet row) throws SQLException {
        Optional<Instant> at = Columns.optionalInstant(row, "ended_at");
        Optional<PersonId> by = person(row, "ended_by");
        Cause why = Columns.optionalText(row, "ended_why").map(Cause::new).orElse(Cause.UNKNOWN);
        return at.map(ended -> new Mark(ended, by, why));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Columns.optionalText(row, column).map(PersonId::new);
    }
}
