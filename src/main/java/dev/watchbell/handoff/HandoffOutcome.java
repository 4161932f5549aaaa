package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What came of writing a handoff, of noting something on the way, or of accepting one. */
public sealed interface HandoffOutcome {

    /** It is sent, or kept where nobody comes next. */
    record Sent(Handoff handoff) implements HandoffOutcome {}

    /**
     * It is kept until the handoff is written.
     *
     * @param watch its key
     * @param lines how many there are
     */
    record Jotted(String watch, int lines) implements HandoffOutcome {}

    record Accepted(Handoff handoff) implements HandoffOutcome {}

    /** They aren't on call there, and weren't a day ago. */
    record NotOnCall() implements HandoffOutcome {}

    record Empty() implements HandoffOutcome {}

    record TooLong(int length, int most) implements HandoffOutcome {}

    record TooMany(int most) implements HandoffOutcome {}

    /** Somebody took the watch over already, perhaps the same person. */
    record AlreadyAccepted(PersonId by, Instant at) implements HandoffOutcome {}

    /**
     * It is for somebody else.
     *
     * @param whose who takes over as the rota is now; empty where nobody does
     */
    record NotYours(Optional<PersonId> whose) implements HandoffOutcome {}

    /** The note isn't the one that they had before them. */
    record Rewritten(PersonId by) implements HandoffOutcome {}

    /** That watch has passed on since. */
    record Over() implements HandoffOutcome {}

    record Unknown() implements HandoffOutcome {}
}
