package dev.watchbell.app;

import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What files change about services, as lines of a plan. */
final class ServiceText {
    private ServiceText() {}

    static List<String> changes(Applied plan) {
        List<Service> before = plan.before().map(team -> team.services()).orElse(List.of());
        List<Service> after = plan.after().services();
        List<String> lines = new ArrayList<>();
        after.stream().filter(service -> !before.contains(service)).forEach(service -> lines.add(line(service)));
        List<ServiceId> kept = after.stream().map(Service::id).toList();
        before.stream()
                .filter(service -> !kept.contains(service.id()))
                .forEach(service -> lines.add("  service " + service.id() + ": not this team's any more"));
        return lines;
    }

    private static String line(Service service) {
        return "  service " + service.id() + ": tier " + service.tier() + ", "
                + service.schedule().name()
                + service.secondary().map(second -> ", then " + second.name()).orElse("");
    }

    static String catalogue(FileChanges.OfCatalogue catalogue) {
        Map<ServiceId, Integer> before = catalogue.before().tiers();
        Map<ServiceId, Integer> after = catalogue.after().tiers();
        List<String> changes = new ArrayList<>();
        after.forEach((name, tier) -> {
            if (!tier.equals(before.get(name))) {
                changes.add("+ " + name + " (tier " + tier + ")");
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changes.add("- " + name));
        return changes.isEmpty()
                ? "the catalogue of services stays as it is"
                : "the catalogue of services: " + String.join(", ", changes);
    }
}
