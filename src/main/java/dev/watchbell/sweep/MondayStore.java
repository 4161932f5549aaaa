package dev.watchbell.sweep;

import dev.watchbell.people.TeamId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When one job comes to each team next. */
final class MondayStore {
    private final Database database;
    private final String job;

    MondayStore(Database database, String job) {
        this.database = database;
        this.job = job;
    }

    /** A team that nobody has looked at yet, or that is due. */
    record Waiting(TeamId team, ZoneId zone, Optional<Instant> due) {}

    List<Waiting> waiting(Instant now) {
        return database.with(handle -> handle.createQuery("""
                        select t.id, t.zone, m.due_at from team t
                        left join monday m on m.team = t.id and m.job = :job
                        where m.due_at is null or m.due_at <= :now order by t.id""")
                .bind("job", job)
                .bind("now", now)
                .map((row, context) -> new Waiting(
                        new TeamId(row.getString("id")),
                        ZoneId.of(row.getString("zone")),
                        Columns.optionalInstant(row, "due_at")))
                .list());
    }

    /** When the first of all is due. */
    Optional<Instant> next() {
        return database.with(handle -> handle.createQuery("select min(due_at) from monday where job = ?")
                .bind(0, job)
                .mapTo(Instant.class)
                .findOne());
    }

    void begin(TeamId team, Instant due) {
        database.use(handle -> handle.execute(
                "insert into monday (job, team, due_at) values (?, ?, ?) on conflict do nothing",
                job,
                team.value(),
                due));
    }

    /** Puts it off; false where another replica has done so. */
    boolean putOff(TeamId team, Instant from, Instant to) {
        return database.with(handle -> handle.execute(
                        "update monday set due_at = ? where job = ? and team = ? and due_at = ?",
                        to,
                        job,
                        team.value(),
                        from))
                == 1;
    }
}
