package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * A shift for a shift, between two people.
 *
 * @param given what the proposer gives, and the colleague would have
 * @param asked what the colleague would give, and the proposer have
 */
public record Trade(Leg given, Leg asked) {

    public PersonId proposer() {
        return given.giver();
    }

    public PersonId colleague() {
        return asked.giver();
    }

    public List<Leg> legs() {
        return List.of(given, asked);
    }

    /** What goes the other way. */
    public Leg other(Leg leg) {
        return leg.equals(given) ? asked : given;
    }

    /** Who would have that shift. */
    public PersonId taker(Leg leg) {
        return other(leg).giver();
    }

    /** When the first of the two shifts begins: the last instant for an answer. */
    public Instant starts() {
        Instant one = given.span().start();
        Instant other = asked.span().start();
        return one.isBefore(other) ? one : other;
    }
}
