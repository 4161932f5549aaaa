package dev.watchbell.check;

import dev.watchbell.check.rule.Finding;
import dev.watchbell.people.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found when a team's rota was looked at.
 *
 * @param unowned what no team runs, found beside it
 * @param zone in which the findings tell times
 * @param at when it was looked at
 */
public record Checked(Team team, List<Finding> findings, List<Finding> unowned, ZoneId zone, Instant at) {
    public Checked {
        findings = List.copyOf(findings);
        unowned = List.copyOf(unowned);
    }

    /** The team's own first. */
    public List<Finding> all() {
        return Stream.concat(findings.stream(), unowned.stream()).toList();
    }
}
