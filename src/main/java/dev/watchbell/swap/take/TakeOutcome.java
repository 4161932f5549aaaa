package dev.watchbell.swap.take;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;

/** What came of taking the live watch, or of taking it back. */
public sealed interface TakeOutcome {

    /** It was taken, or taken back. */
    record Done(Take take) implements TakeOutcome {}

    /** Who wants it has it. */
    record Yours(Leg watch) implements TakeOutcome {}

    /** Nobody is on call, so there is nothing to take. */
    record NobodyOnCall(ScheduleId schedule) implements TakeOutcome {}

    /** The shift has no end in sight, so it must be said until when. */
    record Endless(Leg watch) implements TakeOutcome {}

    /** It would end before it begins. */
    record Backwards() implements TakeOutcome {}

    /** A rule that taking it, or taking it back, would break. */
    record Refused(Refusal refusal) implements TakeOutcome {}

    /** Only {@code whose} can take it back. */
    record NotYours(PersonId whose) implements TakeOutcome {}

    /** It ended by itself. */
    record Over(Take take) implements TakeOutcome {}

    /** It was taken back already. */
    record BackBefore(Take take) implements TakeOutcome {}

    /** The schedule changed on top of it, so taking it back would change more than it. */
    record Overlaid(Take take) implements TakeOutcome {}

    /** There is no such take. */
    record Unknown() implements TakeOutcome {}
}
