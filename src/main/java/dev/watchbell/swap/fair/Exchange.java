package dev.watchbell.swap.fair;

import dev.watchbell.people.PersonId;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Trade;
import java.util.List;

/**
 * A trade that the rules allow, and what speaks for it.
 *
 * @param reasons the one that matters most to who reads it first; may be empty
 */
public record Exchange(Trade trade, List<Reason> reasons) {
    public Exchange {
        reasons = List.copyOf(reasons);
    }

    public PersonId colleague() {
        return trade.colleague();
    }

    /** The colleague's shift, as it is offered in a modal. */
    public Choice asked() {
        return new Choice(trade.asked().schedule(), trade.asked().span());
    }
}
