package dev.watchbell.check.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether there are people enough for a schedule around the clock. */
final class Crews {
    private static final int ONE_SITE = 8;
    private static final int EACH_OF_TWO = 6;

    private Crews() {}

    static List<Finding> of(Inspected inspected) {
        List<Finding> findings = new ArrayList<>();
        inspected.schedules().forEach((schedule, rota) -> {
            List<Site> sites = Site.of(listed(rota), inspected.people(), inspected.now());
            if (Coverage.of(rota, inspected.soon()).aroundTheClock() && !enough(sites)) {
                findings.add(finding(inspected, schedule, sites));
            }
        });
        return findings;
    }

    private static Set<PersonId> listed(Rota rota) {
        return rota.layers().stream()
                .map(Layer::rotation)
                .flatMap(rotation -> rotation.users().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean enough(List<Site> sites) {
        return sites.isEmpty()
                || sites.stream().anyMatch(site -> site.size() >= ONE_SITE)
                || sites.stream().filter(site -> site.size() >= EACH_OF_TWO).count() >= 2;
    }

    private static Finding finding(Inspected inspected, ScheduleId schedule, List<Site> sites) {
        int people = sites.stream().mapToInt(Site::size).sum();
        String where = sites.size() == 1
                ? " on one site"
                : " on " + sites.size() + " sites ("
                        + sites.stream()
                                .map(site -> site.size() + " near " + site.place())
                                .collect(Collectors.joining(", "))
                        + ")";
        int missing = ONE_SITE - sites.stream().mapToInt(Site::size).max().orElse(0);
        String another = sites.size() == 1
                ? "hand the night to a second site, with " + EACH_OF_TWO + " people on each"
                : "have " + EACH_OF_TWO + " on each of two sites";
        return new Finding(
                Rule.CREW,
                schedule.toString(),
                Optional.empty(),
                (people == 1 ? "1 person takes" : people + " people take") + " turns around the clock" + where,
                inspected.edit() + ": add " + missing + (missing == 1 ? " person" : " people")
                        + (sites.size() == 1 ? "" : " to the largest site") + ", or " + another
                        + ", or close the night with active hours");
    }
}
