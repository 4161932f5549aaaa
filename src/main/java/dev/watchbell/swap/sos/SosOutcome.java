package dev.watchbell.swap.sos;

import dev.watchbell.people.PersonId;
import dev.watchbell.swap.Refusal;

/** What came of an sos, of answering one, or of calling it off. */
public sealed interface SosOutcome {

    /** It was asked, answered or called off. */
    record Done(Call call) implements SosOutcome {}

    /** Who asks has none of those watches now. */
    record NotOnCall() implements SosOutcome {}

    /** They have asked for it already, and it is open. */
    record AlreadyAsked(Call call) implements SosOutcome {}

    /** Somebody has it already, or it was called off, or it is over. */
    record Closed(Call call) implements SosOutcome {}

    /** A rule that holds in an emergency, too. */
    record Refused(Refusal refusal) implements SosOutcome {}

    /** Only {@code whose} can do that. */
    record NotYours(PersonId whose) implements SosOutcome {}

    /** There is no such sos. */
    record Unknown() implements SosOutcome {}
}
