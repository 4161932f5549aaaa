package dev.watchbell.swap.take;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who has the watch at this moment, and the rest of it: from now to the end of their shift. */
public final class Live {
    private static final Duration MOMENT = Duration.ofMillis(1);

    private Live() {}

    /** Empty where nobody is on call. What has no end in sight ends in about a year, a little later each time it is asked. */
    public static Optional<Leg> in(ScheduleId schedule, Rota rota, Instant now) {
        return OnCall.shifts(rota, new Span(now, now.plus(MOMENT))).stream()
                .filter(shift -> shift.span().contains(now))
                .findFirst()
                .map(shift -> new Leg(
                        schedule, shift.person(), new Span(now, shift.span().end())));
    }

    /** All that a person has in a team now, in the order of its schedules. */
    public static List<Leg> of(TeamRotas team, PersonId person, Instant now) {
        return team.schedules().entrySet().stream()
                .flatMap(schedule -> in(schedule.getKey(), schedule.getValue(), now).stream())
                .filter(leg -> leg.giver().equals(person))
                .toList();
    }
}
