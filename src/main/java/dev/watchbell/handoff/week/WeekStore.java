package dev.watchbell.handoff.week;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What passed in a window, and when each team's leads are told next. */
final class WeekStore {
    private final Database database;

    WeekStore(Database database) {
        this.database = database;
    }

    /** A team that nobody has looked at yet, or that is due. */
    record Waiting(TeamId team, ZoneId zone, Optional<Instant> due) {}

    /** Watches of a team that passed to somebody else in that window, the first first. */
    List<Passed> passed(TeamId team, Span window) {
        return database.with(handle -> handle.createQuery(
                        "select h.schedule, h.outgoing, h.incoming, h.passes_at, h.revision, h.read_back from handoff h"
                                + " join schedule s on s.id = h.schedule where s.team = :team and h.incoming is not null"
                                + " and h.passes_at > :from and h.passes_at <= :to order by h.passes_at, h.id")
                .bind("team", team.value())
                .bind("from", window.start())
                .bind("to", window.end())
                .map((row, context) -> new Passed(
                        ScheduleId.of(row.getString("schedule")),
                        new PersonId(row.getString("outgoing")),
                        new PersonId(row.getString("incoming")),
                        Columns.instant(row, "passes_at"),
                        row.getInt("revision") > 0,
                        Columns.optionalText(row, "read_back")))
                .list());
    }

    List<Waiting> waiting(Instant now) {
        return database.with(handle -> handle.createQuery("select t.id, t.zone, w.due_at from team t"
                        + " left join handoff_week w on w.team = t.id"
                        + " where w.due_at is null or w.due_at <= :now order by t.id")
                .bind("now", now)
                .map((row, context) -> new Waiting(
                        new TeamId(row.getString("id")),
                        ZoneId.of(row.getString("zone")),
                        Columns.optionalInstant(row, "due_at")))
                .list());
    }

    /** When the first of all is due. */
    Optional<Instant> next() {
        return database.with(handle -> handle.createQuery("select min(due_at) from handoff_week")
                .mapTo(Instant.class)
                .findOne());
    }

    void begin(TeamId team, Instant due) {
        database.use(handle -> handle.execute(
                "insert into handoff_week (team, due_at) values (?, ?) on conflict do nothing", team.value(), due));
    }

    /** Puts it off; false where another replica has done so. */
    boolean putOff(TeamId team, Instant from, Instant to) {
        return database.with(handle -> handle.execute(
                        "update handoff_week set due_at = ? where team = ? and due_at = ?", to, team.value(), from))
                == 1;
    }
}
