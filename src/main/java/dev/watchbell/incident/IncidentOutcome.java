package dev.watchbell.incident;

/** What became of what somebody asked for. */
public sealed interface IncidentOutcome {
    record Opened(Incident incident) implements IncidentOutcome {}

    /** The same person opened the same a moment ago: a second click, most likely. */
    record OpenAlready(Incident incident) implements IncidentOutcome {}

    record Noted(Incident incident) implements IncidentOutcome {}

    record Resolved(Incident incident) implements IncidentOutcome {}

    record ResolvedAlready(Incident incident) implements IncidentOutcome {}

    /** Only who belongs to the workspace may act. */
    record Stranger() implements IncidentOutcome {}

    record Unknown() implements IncidentOutcome {}
}
