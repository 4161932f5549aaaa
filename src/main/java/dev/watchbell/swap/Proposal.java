package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody offers, before anybody has answered.
 *
 * @param given what the proposer gives
 * @param asked what they would take for it, each from its giver: one of them, in the end
 * @param anyone whether everybody who could is asked, and not one colleague alone
 * @param by who proposes it: the proposer, or a lead for them
 * @param counters the offer that it answers with another shift
 */
public record Proposal(Leg given, List<Leg> asked, boolean anyone, PersonId by, Optional<Long> counters) {
    public Proposal {
        asked = List.copyOf(asked);
        if (asked.isEmpty() || (!anyone && asked.size() > 1)) {
            throw new IllegalArgumentException("one colleague is asked for one shift, not for " + asked.size());
        }
    }

    /** To the colleague whose shift it is, by the proposer. */
    public static Proposal of(Trade trade) {
        return new Proposal(trade.given(), List.of(trade.asked()), false, trade.proposer(), Optional.empty());
    }

    /** To everybody who has one of these shifts, by the proposer. */
    public static Proposal toAnyone(Leg given, List<Leg> asked) {
        return new Proposal(given, asked, true, given.giver(), Optional.empty());
    }

    /** The same, made by a lead. */
    public Proposal by(PersonId lead) {
        return new Proposal(given, asked, anyone, lead, counters);
    }

    /** The same, in answer to another offer. */
    public Proposal countering(long offer) {
        return new Proposal(given, asked, anyone, by, Optional.of(offer));
    }

    public PersonId proposer() {
        return given.giver();
    }

    /** Whether somebody else made it for the proposer. */
    public boolean onBehalf() {
        return !by.equals(proposer());
    }

    /** What it can become. */
    public List<Trade> trades() {
        return asked.stream().map(leg -> new Trade(given, leg)).toList();
    }

    /** What that person would give of what is asked for. */
    public List<Leg> askedOf(PersonId person) {
        return asked.stream().filter(leg -> leg.giver().equals(person)).toList();
    }

    public Stream<Leg> legs() {
        return Stream.concat(Stream.of(given), asked.stream());
    }

    /** When the last of the trades that it can become begins. */
    public Instant starts() {
        return trades().stream()
                .map(Trade::starts)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The same exchange, whoever made it. */
    public boolean same(Proposal other) {
        return anyone == other.anyone && given.equals(other.given) && asked.equals(other.asked);
    }
}
