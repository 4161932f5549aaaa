package dev.watchbell.away;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.util.List;
import java.util.Set;

/** A shift, and the schedule that it is in. */
record Duty(ScheduleId schedule, Shift shift) {

    /** Those that these people have in the window, whole. */
    static List<Duty> of(Rotas rotas, Set<PersonId> people, Span window) {
        return rotas.schedules().stream()
                .flatMap(schedule -> rotas.shifts(schedule, window).stream()
                        .filter(shift -> people.contains(shift.person()))
                        .map(shift -> new Duty(schedule, shift)))
                .toList();
    }
}
