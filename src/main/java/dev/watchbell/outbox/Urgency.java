package dev.watchbell.outbox;

import java.util.Arrays;

/** What passes what in a conversation that has a queue. */
public enum Urgency {
    /** Somebody is waited for: pages, shift starts. */
    NOW(0),
    /** All else that people did or asked for. */
    SOON(1),
    /** Digests, reminders: after the rest. */
    LATER(2);

    /** As it stands in the table; less is more urgent. */
    final int rank;

    Urgency(int rank) {
        this.rank = rank;
    }

    static Urgency ranked(int rank) {
        return Arrays.stream(values())
                .filter(one -> one.rank == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no urgency has rank " + rank));
    }
}
