package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An offer to trade shifts, and what became of it.
 *
 * @param answer who ended it and when; empty while it is open
 */
public record Swap(long id, Proposal proposal, Timing timing, State state, Optional<Answer> answer) {

    /** Where an offer stands. */
    public enum State {
        PROPOSED,
        AGREED,
        DECLINED,
        /** Answered with another shift, which is an offer of its own. */
        COUNTERED,
        WITHDRAWN,
        EXPIRED,
        /** Another answer to the same offer was taken. */
        PASSED,
        /** Agreed, and taken back before the first of the two shifts. */
        UNDONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What ended an offer.
     *
     * @param by empty where it ran out by itself
     * @param word what they said with it; may be empty
     * @param chosen which of the shifts that were asked for was given; empty where none was
     */
    public record Answer(Optional<PersonId> by, Instant at, String word, Optional<Leg> chosen) {}

    public Swap asked() {
        return new Swap(id, proposal, timing.whenAsked(), state, answer);
    }

    public boolean open() {
        return state == State.PROPOSED;
    }

    public PersonId proposer() {
        return proposal.proposer();
    }

    /** What was agreed or, where one colleague was asked, would be; empty where anyone may still choose. */
    public Optional<Trade> trade() {
        Optional<Leg> chosen = answer.flatMap(Answer::chosen);
        return proposal.trades().stream()
                .filter(trade -> chosen.map(trade.asked()::equals).orElse(!proposal.anyone()))
                .findFirst();
    }

    /** The one colleague who was asked, or who answered; empty where that is nobody yet. */
    public Optional<PersonId> colleague() {
        return trade().map(Trade::colleague);
    }
}
