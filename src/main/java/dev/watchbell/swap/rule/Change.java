package dev.watchbell.swap.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Trade;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changes for one person: what they take from others, and what they give for it.
 *
 * @param taken in the order in which it is judged
 * @param given what they no longer have then; empty where they give nothing back
 */
public record Change(PersonId taker, List<Leg> taken, List<Leg> given) {
    public Change {
        taken = List.copyOf(taken);
        given = List.copyOf(given);
    }

    /** What a trade changes, for each of the two. */
    public static List<Change> of(Trade trade) {
        return List.of(
                new Change(trade.colleague(), List.of(trade.given()), List.of(trade.asked())),
                new Change(trade.proposer(), List.of(trade.asked()), List.of(trade.given())));
    }

    Stream<Leg> legs() {
        return Stream.concat(taken.stream(), given.stream());
    }
}
