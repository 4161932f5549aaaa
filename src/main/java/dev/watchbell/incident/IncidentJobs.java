package dev.watchbell.incident;

import dev.watchbell.timer.Timer;

/** What time does for incidents: recaps. */
public final class IncidentJobs {
    private static final String RECAPS = "recaps";

    private final Incidents incidents;

    public IncidentJobs(Incidents incidents) {
        this.incidents = incidents;
    }

    public void hangUp(Timer timer) {
        timer.add(RECAPS, incidents::beat);
    }
}
