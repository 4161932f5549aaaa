package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import java.time.Instant;
import java.util.List;

/** What came of proposing a swap, or of answering one. */
public sealed interface SwapOutcome
        permits Refusal,
                SwapOutcome.Done,
                SwapOutcome.AlreadyOffered,
                SwapOutcome.AlreadyAnswered,
                SwapOutcome.NotYours,
                SwapOutcome.NotAsked,
                SwapOutcome.Which,
                SwapOutcome.NotLead,
                SwapOutcome.TooSoon,
                SwapOutcome.TooLate,
                SwapOutcome.Overlaid,
                SwapOutcome.Unknown {

    /** It was done: proposed, agreed, declined, withdrawn or undone, as the swap says. */
    record Done(Swap swap) implements SwapOutcome {}

    /** The very same trade is proposed already, and open. */
    record AlreadyOffered(Swap swap) implements SwapOutcome {}

    /** Somebody was earlier, or it ran out; the swap says who and when. */
    record AlreadyAnswered(Swap swap) implements SwapOutcome {}

    /** Only {@code whose} can do that. */
    record NotYours(PersonId whose) implements SwapOutcome {}

    /** Anyone is asked, but for none of that person's shifts. */
    record NotAsked(Swap swap) implements SwapOutcome {}

    /** More than one of that person's shifts would do: which it is to be is for them to say. */
    record Which(Swap swap, List<Leg> theirs) implements SwapOutcome {}

    /** Only a lead of that team may act for somebody else. */
    record NotLead(TeamId team) implements SwapOutcome {}

    /** The two shifts would begin before anybody could answer. */
    record TooSoon(Instant starts) implements SwapOutcome {}

    /** The first of the two shifts has begun, so it can't be undone. */
    record TooLate(Swap swap) implements SwapOutcome {}

    /** Something else was agreed on one of the shifts since, so it can't be undone. */
    record Overlaid(Swap swap) implements SwapOutcome {}

    /** There is no such swap. */
    record Unknown() implements SwapOutcome {}
}
