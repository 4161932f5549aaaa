package dev.watchbell.digest;

import dev.watchbell.people.TeamId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When each team is told next. The table has its name from when only the look at the rota was told. */
final class DueStore {
    private final Database database;

    DueStore(Database database) {
        this.database = database;
    }

    /** A team that nobody has looked at yet, or that is due. */
    record Waiting(TeamId team, ZoneId zone, Optional<Instant> due) {}

    List<Waiting> waiting(Instant now) {
        return database.with(handle -> handle.createQuery(
                        "select t.id, t.zone, d.due_at from team t"
                                + " left join check_due d on d.team = t.id where d.due_at is null or d.due_at <= :now order by t.id")
                .bind("now", now)
                .map((row, context) -> new Waiting(
                        new TeamId(row.getString("id")),
                        ZoneId.of(row.getString("zone")),
                        Columns.optionalInstant(row, "due_at")))
                .list());
    }

    /** When the first of all is due. */
    Optional<Instant> next() {
        return database.with(handle -> handle.createQuery("select min(due_at) from check_due")
                .mapTo(Instant.class)
                .findOne());
    }

    void begin(TeamId team, Instant due) {
        database.use(handle -> handle.execute(
                "insert into check_due (team, due_at) values (?, ?) on conflict do nothing", team.value(), due));
    }

    /** Puts it off; false where another replica has done so. */
    boolean putOff(TeamId team, Instant from, Instant to) {
        return database.with(handle -> handle.execute(
                        "update check_due set due_at = ? where team = ? and due_at = ?", to, team.value(), from))
                == 1;
    }
}
