package dev.watchbell.rota;

import dev.watchbell.people.Team;
import dev.watchbell.time.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A team with all that it has agreed about duty, as it is in the database at one moment. */
public record TeamRotas(Team team, Map<ScheduleId, Rota> schedules, List<Service> services) {
    public TeamRotas {
        schedules = Collections.unmodifiableMap(new LinkedHashMap<>(schedules));
        services = List.copyOf(services);
    }

    public Optional<Rota> rota(ScheduleId schedule) {
        return Optional.ofNullable(schedules.get(schedule));
    }

    /** The shifts that touch the window, each whole. */
    public List<Watch> watches(Span window) {
        return schedules.entrySet().stream()
                .flatMap(schedule -> OnCall.shifts(schedule.getValue(), window).stream()
                        .map(shift -> new Watch(schedule.getKey(), shift)))
                .toList();
    }

    /** The same team with each rota exchanged. */
    public TeamRotas mapping(BiFunction<ScheduleId, Rota, Rota> change) {
        Map<ScheduleId, Rota> changed = new LinkedHashMap<>();
        schedules.forEach((schedule, rota) -> changed.put(schedule, change.apply(schedule, rota)));
        return new TeamRotas(team, changed, services);
    }
}
