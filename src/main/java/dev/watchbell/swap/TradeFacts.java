package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be known to judge a trade.
 *
 * @param shifts of every schedule, whole, those that touch one of the two halves
 * @param active who of the two is in the workspace still
 */
record TradeFacts(Map<ScheduleId, List<Shift>> shifts, List<Team> teams, Set<PersonId> active) {
    TradeFacts {
        shifts = Map.copyOf(shifts);
        teams = List.copyOf(teams);
        active = Set.copyOf(active);
    }

    List<Shift> shiftsOf(ScheduleId schedule) {
        return shifts.getOrDefault(schedule, List.of());
    }
}
