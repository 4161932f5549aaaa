package dev.watchbell.rota;

import dev.watchbell.people.Team;
import dev.watchbell.time.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A team with all that it has agreed about duty, as it is in the database at one moment. */
public record TeamRotas(Team team, Map<ScheduleId, Rota> schedules) {
    public TeamRotas {
        schedules = Collections.unmodifiableMap(new LinkedHashMap<>(schedules));
    }

    public Optional<Rota> rota(ScheduleId schedule) {
        return Optional.ofNullable(schedules.get(schedule));
    }

    /** The shifts that touch the span, whole, in every schedule. */
    Map<ScheduleId, List<Shift>> shifts(Span span) {
        Map<ScheduleId, List<Shift>> shifts = new LinkedHashMap<>();
        schedules.forEach((schedule, rota) -> shifts.put(schedule, OnCall.shifts(rota, span)));
        return shifts;
    }
}
