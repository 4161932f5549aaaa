package dev.watchbell.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** One try at an errand. */
final class Running {
    private final ClaimStore claims;
    private final Notes notes;
    private final Errands errands;
    private final Listeners listeners;
    private final InstantSource clock;

    Running(ClaimStore claims, Notes notes, Errands errands, Listeners listeners, InstantSource clock) {
        this.claims = claims;
        this.notes = notes;
        this.errands = errands;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** True where it is done now. */
    boolean at(Due due) {
        Errands.Outcome outcome = errands.run(due);
        Instant now = clock.instant();
        if (outcome instanceof Errands.Outcome.NotYet) {
            claims.aside(due, now.plusSeconds(1));
            return false;
        }
        if (outcome instanceof Errands.Outcome.Opened opened) {
            claims.found(due, opened.channel());
            return listeners.opened(due, opened.channel(), now);
        }
        return notes.add(new DoneStore.Done(due, Optional.empty(), now));
    }
}
