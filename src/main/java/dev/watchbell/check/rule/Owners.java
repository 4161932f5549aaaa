package dev.watchbell.check.rule;

import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which service nobody stands behind. */
final class Owners {
    private Owners() {}

    /** Services of a team whose schedule isn't there, or is empty. */
    static List<Finding> of(Inspected inspected) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : inspected.rotas().services()) {
            Stream.concat(Stream.of(service.schedule()), service.secondary().stream())
                    .filter(schedule -> !hasSomebody(inspected, schedule))
                    .forEach(schedule -> findings.add(finding(inspected, service, schedule)));
        }
        return findings;
    }

    private static boolean hasSomebody(Inspected inspected, ScheduleId schedule) {
        return inspected.timeline(schedule, inspected.soon()).stream()
                .flatMap(timeline -> timeline.entries().stream())
                .anyMatch(entry -> entry.value().isPresent());
    }

    private static Finding finding(Inspected inspected, Service service, ScheduleId schedule) {
        boolean there = inspected.rotas().rota(schedule).isPresent();
        return new Finding(
                Rule.OWNER,
                service.id().toString(),
                Optional.empty(),
                there
                        ? "nobody is ever on call in its schedule " + schedule
                        : "its schedule " + schedule + " isn't there",
                there
                        ? inspected.edit() + ": list people in " + schedule.name()
                        : "In " + inspected.team().keptIn().orElse("the team's rota file")
                                + ": give it a schedule that the team has");
    }

    /** Services of the catalogue that no team lists. */
    static List<Finding> of(Catalogue catalogue, Set<ServiceId> run) {
        List<Finding> findings = new ArrayList<>();
        catalogue.tiers().forEach((service, tier) -> {
            if (!run.contains(service)) {
                findings.add(
                        new Finding(
                                Rule.OWNER,
                                service.toString(),
                                Optional.empty(),
                                "it is tier " + tier + ", and no team runs it",
                                "the team that runs it lists it under `services` in its rota file; or take it out of the catalogue"));
            }
        });
        return findings;
    }
}
