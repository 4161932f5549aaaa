package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A trade that somebody proposed, and what became of it.
 *
 * @param answer who ended it and when; empty while it is open, nobody where it ran out
 */
public record Swap(long id, Trade trade, State state, Optional<Answer> answer) {

    /** Where a proposal stands. */
    public enum State {
        PROPOSED,
        AGREED,
        DECLINED,
        WITHDRAWN,
        EXPIRED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What ended a proposal.
     *
     * @param by empty where it ran out by itself
     */
    public record Answer(Optional<PersonId> by, Instant at) {}

    boolean open() {
        return state == State.PROPOSED;
    }

    Swap ended(State as, Optional<PersonId> by, Instant at) {
        return new Swap(id, trade, as, Optional.of(new Answer(by, at)));
    }
}
