package dev.watchbell.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What in Slack shows who is on call.
 *
 * @param groups user groups by their handle, without the @, and the names of the schedules whose people they are
 * @param topic whether the channel's topic names them
 * @param bookmark whether a bookmark of the channel does
 * @param fallback who is in the groups while nobody is on call; where it is empty the leads, or the members
 */
public record SignSettings(Map<String, List<String>> groups, boolean topic, boolean bookmark, List<PersonId> fallback) {
    public static final SignSettings NONE = new SignSettings(Map.of(), false, false, List.of());

    public SignSettings {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        groups.forEach((handle, schedules) -> kept.put(handle, List.copyOf(schedules)));
        groups = java.util.Collections.unmodifiableMap(kept);
        fallback = List.copyOf(fallback);
    }

    SignSettings renaming(java.util.function.UnaryOperator<PersonId> names) {
        return new SignSettings(
                groups, topic, bookmark, fallback.stream().map(names).distinct().toList());
    }
}
