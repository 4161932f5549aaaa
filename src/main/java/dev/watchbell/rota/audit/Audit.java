package dev.watchbell.rota.audit;

import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Every change of who is on call, as a line. There is no log of its own that could tell another story: each line is worked
 * out from the tables that the schedule itself is read from.
 */
public final class Audit {
    private final AuditStore store;

    public Audit(Database database) {
        this.store = new AuditStore(database);
    }

    /** Every team that there is, also one whose schedules have all ended. */
    public List<TeamId> teams() {
        return store.teams();
    }

    /**
     * What was done to a team's schedules in a window, the first first; also what made no difference to anybody. An edit
     * tells whom it moves in the eight weeks after it comes into force, anything else all that it changes.
     *
     * @param most only the newest so many
     */
    public List<Line> made(TeamId team, Span window, int most) {
        List<Line> lines = store.of(team).stream()
                .flatMap(records ->
                        records.lines(deed -> window.contains(deed.mark().at()), Deed::reach, most).stream())
                .sorted(Comparator.comparing((Line line) -> line.mark().at()))
                .toList();
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }

    /** What was undone that would put somebody else on call at that instant, and somebody has or had the watch instead. */
    public List<Line> takenBack(ScheduleId schedule, Instant at) {
        return store.of(schedule).stream()
                .flatMap(records -> records.lines(deed -> deed.takesBack(at), Deed::reach, Integer.MAX_VALUE).stream())
                .toList();
    }

    /**
     * Whatever changed who has the watch in a window, whenever that was done, the first first. Each line's changes lie within
     * the window: laid over each other in this order, on nobody at first, they are the schedule as it is.
     */
    public List<Line> duty(ScheduleId schedule, Span window) {
        return store.of(schedule).stream()
                .flatMap(records -> records.lines(deed -> true, deed -> List.of(window), Integer.MAX_VALUE).stream())
                .filter(line -> !line.changes().isEmpty())
                .toList();
    }
}
