package dev.watchbell.digest;

import dev.watchbell.check.Checked;
import dev.watchbell.people.Team;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A team's week.
 *
 * @param watches by schedule: the shifts that touch the week, whole, in order of time
 * @param covers what is asked for, and nobody has taken
 * @param swaps what is offered, and nobody has answered
 * @param checked the look at the rota: holes, people who are away, and the other rules
 */
record Digest(
        Team team,
        Span week,
        Map<ScheduleId, List<Shift>> watches,
        List<Leg> covers,
        List<Leg> swaps,
        Checked checked) {
    Digest {
        watches = Collections.unmodifiableMap(new LinkedHashMap<>(watches));
        covers = List.copyOf(covers);
        swaps = List.copyOf(swaps);
    }

    /** Nothing to tell of: a team that nobody is on call for, and that has no worries. */
    boolean isEmpty() {
        return watches.isEmpty()
                && covers.isEmpty()
                && swaps.isEmpty()
                && checked.all().isEmpty();
    }
}
