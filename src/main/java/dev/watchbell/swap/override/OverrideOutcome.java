package dev.watchbell.swap.override;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;

/** What came of putting somebody on call, or of taking that back. */
public sealed interface OverrideOutcome {

    /** It was done, or undone. */
    record Done(Placement placement) implements OverrideOutcome {}

    /** Only that team's leads may; where it has none, its members. */
    record NotLead(Team team) implements OverrideOutcome {}

    /** They are no longer in the workspace, or were never seen in it. */
    record NotHere(PersonId person) implements OverrideOutcome {}

    /** All of the window has passed. */
    record Past() implements OverrideOutcome {}

    /** They have all of it already. */
    record NothingChanges(PersonId person) implements OverrideOutcome {}

    /** It ended by itself. */
    record Over(Placement placement) implements OverrideOutcome {}

    /** It was taken back already. */
    record UndoneBefore(Placement placement) implements OverrideOutcome {}

    /** The schedule changed on top of it, so taking it back would change more than it. */
    record Overlaid(Placement placement) implements OverrideOutcome {}

    /** There is no such override, or schedule. */
    record Unknown() implements OverrideOutcome {}
}
