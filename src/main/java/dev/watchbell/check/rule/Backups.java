package dev.watchbell.check.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Service;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which service of tier 0 has no second person behind the first. */
final class Backups {
    private Backups() {}

    static List<Finding> of(Inspected inspected, Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Service service : inspected.rotas().services()) {
            int tier = Math.min(service.tier(), catalogue.tiers().getOrDefault(service.id(), service.tier()));
            if (tier == 0) {
                finding(inspected, service).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> finding(Inspected inspected, Service service) {
        Optional<ScheduleId> secondary = service.secondary();
        if (secondary.isEmpty()) {
            return Optional.of(new Finding(
                    Rule.SECONDARY,
                    service.id().toString(),
                    Optional.empty(),
                    "it is tier 0, and has no secondary",
                    place(inspected) + ": name a `secondary` for it, a schedule in which other people take turns"));
        }
        List<Span> alone = alone(inspected, service.schedule(), secondary.get());
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Rule.SECONDARY,
                service.id().toString(),
                Optional.of(alone.get(0)),
                "the same person is on call in " + service.schedule().name() + " and in "
                        + secondary.get().name() + inspected.more(alone),
                "one of the two shifts changes hands with `/oncall swap`; where it comes again and again, let one of the"
                        + " two lists begin with somebody else"));
    }

    private static List<Span> alone(Inspected inspected, ScheduleId first, ScheduleId second) {
        List<Span> alone = new ArrayList<>();
        Optional<Timeline<Optional<PersonId>>> behind = inspected.timeline(second, inspected.soon());
        inspected
                .timeline(first, inspected.soon())
                .ifPresent(timeline -> timeline.entries().stream()
                        .filter(entry -> entry.value().isPresent())
                        .forEach(entry -> behind.ifPresent(other -> other.within(entry.span()).entries().stream()
                                .filter(one -> one.value().equals(entry.value()))
                                .forEach(one -> alone.add(one.span())))));
        return alone;
    }

    private static String place(Inspected inspected) {
        return "In " + inspected.team().keptIn().orElse("the team's rota file");
    }
}
