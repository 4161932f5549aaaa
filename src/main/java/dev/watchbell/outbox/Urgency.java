package dev.watchbell.outbox;

/** What passes what in a conversation that has a queue. */
public enum Urgency {
    /** Somebody is waited for: pages, shift starts. */
    NOW,
    /** All else that people did or asked for. */
    SOON,
    /** Digests, reminders: after the rest. */
    LATER
}
