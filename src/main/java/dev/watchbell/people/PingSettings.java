package dev.watchbell.people;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How a team's watches are announced.
 *
 * @param before how long before a watch begins its person is told, each once; the longest first
 * @param answer how long a start waits to be answered until it is said again, and then until others are told; empty for never
 * @param ready what somebody has at hand when their watch begins, such as <em>laptop</em>; empty where the team has no such list
 */
public record PingSettings(List<Duration> before, List<Duration> answer, List<String> ready) {
    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofDays(28);
    public static final int WAITS = 2;
    public static final int MOST = 10;
    public static final PingSettings USUAL = new PingSettings(
            List.of(Duration.ofDays(7), Duration.ofDays(1), Duration.ofHours(1)),
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(10)),
            List.of());

    public PingSettings {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        answer = List.copyOf(answer);
        ready = List.copyOf(ready);
        if (before.stream().anyMatch(lead -> !fits(lead))) {
            throw new IllegalArgumentException(
                    "a ping comes " + SHORTEST + " to " + LONGEST + " before, not " + before);
        }
        if (!answer.isEmpty() && answer.size() != WAITS) {
            throw new IllegalArgumentException("a start waits " + WAITS + " times or never, not " + answer.size());
        }
    }

    public static boolean fits(Duration lead) {
        return lead.compareTo(SHORTEST) >= 0 && lead.compareTo(LONGEST) <= 0;
    }
}
