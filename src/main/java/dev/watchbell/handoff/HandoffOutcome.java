package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import java.util.Optional;

/** What came of writing a handoff note. */
public sealed interface HandoffOutcome {

    /**
     * It is kept.
     *
     * @param next who has the watch after it; empty where nobody has at once
     */
    record Written(Watch watch, Optional<PersonId> next) implements HandoffOutcome {}

    /** They aren't on call there, and weren't a day ago. */
    record NotOnCall() implements HandoffOutcome {}

    record Empty() implements HandoffOutcome {}

    record TooLong(int length, int most) implements HandoffOutcome {}
}
