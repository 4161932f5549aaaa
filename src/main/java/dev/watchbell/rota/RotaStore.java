package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes teams, their schedules, and the versions of these. */
final class RotaStore {
    /** Before any rota that was ever written: from then on its first version is kept. */
    static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

    private final Database database;

    RotaStore(Database database) {
        this.database = database;
    }

    /**
     * Holds a team and its schedules against every other writer until the thread's transaction ends.
     *
     * @return whether it was new, and has only its short name yet
     */
    boolean hold(TeamId team) {
        return database.with(handle -> {
            int added = handle.execute(
                    "insert into team (id, name, channel, zone) values (?, '', '', '') on conflict do nothing",
                    team.value());
            handle.createQuery("select id from team where id = :team for update")
                    .bind("team", team.value())
                    .mapTo(String.class)
                    .list();
            handle.createQuery("select id from schedule where team = :team order by id for update")
                    .bind("team", team.value())
                    .mapTo(String.class)
                    .list();
            return added == 1;
        });
    }

    void save(Team team) {
        database.use(handle -> {
            handle.createUpdate("update team set name = :name, channel = :channel, zone = :zone,"
                            + " settings = :settings, kept_in = :keptIn where id = :id")
                    .bind("id", team.id().value())
                    .bind("name", team.name())
                    .bind("channel", team.channel().value())
                    .bind("zone", team.zone().getId())
                    .bind("settings", SettingsJson.write(team.settings()))
                    .bind("keptIn", team.keptIn())
                    .execute();
            saveMembers(handle, team);
        });
    }

    private static void saveMembers(Handle handle, Team team) {
        handle.execute("delete from member where team = ?", team.id().value());
        for (int position = 0; position < team.members().size(); position++) {
            handle.execute(
                    "insert into member (team, person, position) values (?, ?, ?)",
                    team.id().value(),
                    team.members().get(position).value(),
                    position);
        }
    }

    /** Those that go on, of all teams. */
    List<ScheduleId> schedules() {
        return database.with(handle -> handle.createQuery("select id from schedule where ended_at is null order by id")
                .mapTo(String.class)
                .map(ScheduleId::of)
                .list());
    }

    /** Begins a schedule, or takes up one that had ended. */
    void begin(ScheduleId schedule) {
        database.use(handle -> {
            handle.execute(
                    "insert into schedule (id, team) values (?, ?) on conflict do nothing",
                    schedule.toString(),
                    schedule.team().value());
            handle.execute("update schedule set ended_at = null where id = ?", schedule.toString());
        });
    }

    void end(ScheduleId schedule, Instant at) {
        database.use(
                handle -> handle.execute("update schedule set ended_at = ? where id = ?", at, schedule.toString()));
    }

    /** Holds the schedule against every other writer until the thread's transaction ends. */
    void lock(ScheduleId schedule) {
        database.use(handle -> handle.createQuery("select id from schedule where id = :id for update")
                .bind("id", schedule.toString())
                .mapTo(String.class)
                .one());
    }

    /** The versions that a schedule has, also one that has ended. */
    List<Instant> versions(ScheduleId schedule) {
        return database.with(
                handle -> handle.createQuery("select from_at from rota_version where schedule = :id order by from_at")
                        .bind("id", schedule.toString())
                        .mapTo(Instant.class)
                        .list());
    }

    /** Who wrote the version of that instant, why, and when. */
    Optional<Mark> made(ScheduleId schedule, Instant at) {
        return database.with(handle -> handle.createQuery("select made_by, made_at, cause from rota_version"
                        + " where schedule = :id order by case when from_at <= :at then 0 else 1 end,"
                        + " case when from_at <= :at then from_at end desc, from_at limit 1")
                .bind("id", schedule.toString())
                .bind("at", at)
                .map((row, context) -> new Mark(
                        Columns.instant(row, "made_at"),
                        Columns.optionalText(row, "made_by").map(PersonId::new),
                        new Cause(row.getString("cause"))))
                .findOne());
    }

    void addVersion(ScheduleId schedule, Edit edit, Mark mark) {
        database.use(handle -> handle.execute(
                "insert into rota_version (schedule, from_at, layers, made_at, made_by, cause) values (?, ?, ?, ?, ?, ?)",
                schedule.toString(),
                edit.from().isBefore(FIRST) ? FIRST : edit.from(),
                LayersJson.write(edit.layers()),
                mark.at(),
                mark.by().map(PersonId::value).orElse(null),
                mark.cause().value()));
    }

    /** Takes back versions that haven't begun, and remembers who did; what has begun stays. */
    void dropVersionsAfter(ScheduleId schedule, Mark mark) {
        database.use(handle -> {
            handle.execute(
                    "insert into rota_version_dropped"
                            + " (schedule, from_at, layers, cause, made_by, made_at, dropped_at, dropped_by, dropped_why)"
                            + " select schedule, from_at, layers, cause, made_by, made_at,"
                            + " cast(? as timestamp with time zone), cast(? as varchar), cast(? as varchar)"
                            + " from rota_version where schedule = ? and from_at > ?",
                    mark.at(),
                    mark.by().map(PersonId::value).orElse(null),
                    mark.cause().value(),
                    schedule.toString(),
                    mark.at());
            handle.execute(
                    "delete from rota_version where schedule = ? and from_at > ?", schedule.toString(), mark.at());
        });
    }
}
