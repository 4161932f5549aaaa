package dev.watchbell.incident;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.slack.directory.Permalinks;

/** By what an incident is heard: what says it, and what links to what was said. */
public record IncidentOutlets(Outbox outbox, Permalinks links) {}
