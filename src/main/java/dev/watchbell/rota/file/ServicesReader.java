package dev.watchbell.rota.file;

import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a team runs. */
final class ServicesReader {
    static final Set<String> SERVICE = Say.ordered("tier", "schedule", "secondary");

    private final TeamId team;
    private final Set<String> schedules;

    /** @param schedules those of the same file */
    ServicesReader(TeamId team, Set<String> schedules) {
        this.team = team;
        this.schedules = schedules;
    }

    /** In the order of their names, as the database has them. */
    List<Service> read(Written written) {
        List<Service> services = new ArrayList<>();
        written.named()
                .forEach((name, service) -> TeamReader.held(service, () -> new ServiceId(name))
                        .ifPresent(id -> read(id, service).ifPresent(services::add)));
        services.sort(Comparator.comparing(service -> service.id().value()));
        return services;
    }

    private Optional<Service> read(ServiceId id, Written written) {
        Fields fields = written.fields(SERVICE);
        Optional<Integer> tier = Tiers.read(fields);
        Optional<ScheduleId> schedule = fields.needed("schedule", "primary").flatMap(this::schedule);
        Optional<ScheduleId> secondary = fields.maybe("secondary").flatMap(this::schedule);
        if (schedule.isPresent() && schedule.equals(secondary)) {
            written.refuse(Say.quoted(schedule.get().name()) + " can't be its own secondary; name another schedule");
        }
        return tier.flatMap(number -> schedule.map(first -> new Service(id, number, first, secondary)));
    }

    private Optional<ScheduleId> schedule(Written written) {
        return written.text().flatMap(name -> {
            if (schedules.contains(name)) {
                return ScheduleId.of(team, name);
            }
            written.refuse(Say.quoted(name) + " is no schedule of this team; " + Guess.hint(name, schedules));
            return Optional.empty();
        });
    }
}
