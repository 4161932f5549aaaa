package dev.watchbell.handoff.week;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.util.List;

/** What passed in a window. */
final class WeekStore {
    private final Database database;

    WeekStore(Database database) {
        this.database = database;
    }

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
}
