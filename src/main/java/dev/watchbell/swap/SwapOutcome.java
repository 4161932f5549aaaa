package dev.watchbell.swap;

import dev.watchbell.people.PersonId;

/** What came of proposing a swap, or of answering one. */
public sealed interface SwapOutcome
        permits Refusal,
                SwapOutcome.Done,
                SwapOutcome.AlreadyOffered,
                SwapOutcome.AlreadyAnswered,
                SwapOutcome.NotYours,
                SwapOutcome.Unknown {

    /** It was done: proposed, agreed, declined or withdrawn, as the swap says. */
    record Done(Swap swap) implements SwapOutcome {}

    /** The very same trade is proposed already, and open. */
    record AlreadyOffered(Swap swap) implements SwapOutcome {}

    /** Somebody was earlier, or it ran out; the swap says who and when. */
    record AlreadyAnswered(Swap swap) implements SwapOutcome {}

    /** Only {@code whose} can do that. */
    record NotYours(PersonId whose) implements SwapOutcome {}

    /** There is no such swap. */
    record Unknown() implements SwapOutcome {}
}
