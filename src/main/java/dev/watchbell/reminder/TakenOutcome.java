package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import java.time.Instant;

/** What came of saying "I have the watch". */
public sealed interface TakenOutcome {

    record Taken() implements TakenOutcome {}

    /** They had said so already. */
    record AlreadyTaken(Instant at) implements TakenOutcome {}

    /** It is somebody else's watch. */
    record NotYours(PersonId whose) implements TakenOutcome {}

    /** That watch is over, or has passed on. */
    record Over() implements TakenOutcome {}

    /** There was no such message. */
    record Unknown() implements TakenOutcome {}
}
