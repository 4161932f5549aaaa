package dev.watchbell.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders, lowest first, and which others each may use. */
final class FloorPlan {
    private static final String ROOT = "dev.watchbell.";

    private static final Set<String> GROUND = Set.of("time", "people");
    private static final Set<String> WAYS = Set.of("slack", "outbox", "store", "timer", "web", "picture");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            // the ground
            entry("time", Set.of()),
            entry("people", Set.of("time")),
            // ways in and out: they know a technology, and no feature
            entry("store", Set.of()),
            entry("web", Set.of()),
            entry("log", Set.of()),
            entry("picture", Set.of("time")),
            entry("timer", Set.of("store")),
            entry("slack", Set.of("time", "people", "store", "web")),
            entry("outbox", Set.of("time", "people", "store", "slack", "timer")),
            entry("metrics", Set.of("store", "slack", "outbox", "timer")),
            // features: each stands on the ground and the ways, and on the features listed here
            entry("rota", feature()),
            entry("swap", feature("rota", "away")),
            entry("handoff", feature("rota", "sweep")),
            entry("sweep", feature("rota")),
            entry("reminder", feature("rota", "sweep")),
            entry("signs", feature("rota", "sweep")),
            entry("away", feature("rota")),
            entry("calendar", feature("rota")),
            entry("check", feature("rota", "away")),
            entry("digest", feature("rota", "away", "swap", "check", "sweep")),
            entry("alert", feature()),
            entry("paging", feature("rota", "alert")),
            entry("incident", feature("rota", "alert", "paging")),
            entry("load", feature("rota", "swap", "alert", "paging", "incident")),
            // the other side of the wire: no feature, nothing of the bot but its web server
            entry("playground", Set.of("time", "web")));

    private FloorPlan() {}

    static ArchCondition<JavaClass> useOnlyWhatTheFloorPlanLists() {
        return new ArchCondition<>("use only the folders that the floor plan lists") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                String folder = folder(user);
                if (folder.isEmpty() || folder.equals("app")) {
                    return;
                }
                if (!MAY_USE.containsKey(folder)) {
                    events.add(SimpleConditionEvent.violated(user, folder + " isn't on the floor plan"));
                    return;
                }
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> !mayUse(folder, folder(use.getTargetClass())))
                        .forEach(use -> events.add(violation(use, folder)));
            }
        };
    }

    private static ConditionEvent violation(Dependency use, String folder) {
        return SimpleConditionEvent.violated(
                use, folder + " may not use " + folder(use.getTargetClass()) + ": " + use.getDescription());
    }

    private static boolean mayUse(String folder, String other) {
        return other.isEmpty()
                || other.equals(folder)
                || MAY_USE.getOrDefault(folder, Set.of()).contains(other);
    }

    /** The folder under the root; empty for what isn't ours, and for the root itself. */
    private static String folder(JavaClass type) {
        String home = type.getPackageName() + ".";
        return home.startsWith(ROOT) ? home.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
    }

    private static Set<String> feature(String... lower) {
        return Stream.of(GROUND, WAYS, Set.of(lower)).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
