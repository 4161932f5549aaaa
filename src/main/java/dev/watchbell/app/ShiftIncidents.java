package dev.watchbell.app;

import dev.watchbell.handoff.Burning;
import dev.watchbell.incident.Incident;
import dev.watchbell.incident.Incidents;
import dev.watchbell.people.TeamId;
import dev.watchbell.time.Span;
import java.util.List;

/** What handoffs know of incidents: the two features meet here alone. */
record ShiftIncidents(Incidents incidents) {

    /** A team's incidents that were open at some time of a span, those that still are first. */
    List<Burning> during(TeamId team, Span span) {
        return incidents.during(team, span).stream()
                .map(ShiftIncidents::burning)
                .toList();
    }

    private static Burning burning(Incident incident) {
        return new Burning(
                incident.severity().word(),
                incident.title(),
                incident.opened().at(),
                incident.resolved().map(Incident.Deed::at));
    }
}
