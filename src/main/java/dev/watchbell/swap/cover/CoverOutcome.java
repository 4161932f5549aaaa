package dev.watchbell.swap.cover;

import dev.watchbell.people.PersonId;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.util.List;

/** What came of asking for cover, of taking a part, of giving one back, or of withdrawing. */
public sealed interface CoverOutcome {

    /** It was done: asked, taken, given back or withdrawn. */
    record Done(Request request) implements CoverOutcome {}

    /** Nothing of what was asked for is the requester's, or it is over. */
    record NotOnCall() implements CoverOutcome {}

    /** The requester has asked for some of it already. */
    record AlreadyAsked(Request request) implements CoverOutcome {}

    /**
     * Nothing of it can be taken, or withdrawn, any more.
     *
     * @param parts who has what of it
     */
    record NothingOpen(Request request, List<Part> parts) implements CoverOutcome {
        public NothingOpen {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Not all of what somebody wanted to take is open.
     *
     * @param open what is
     * @param parts who has what of the rest
     */
    record NotAllOpen(Request request, List<Span> open, List<Part> parts) implements CoverOutcome {
        public NotAllOpen {
            open = List.copyOf(open);
            parts = List.copyOf(parts);
        }
    }

    /** A rule that taking it, or giving it back, would break. */
    record Refused(Refusal refusal) implements CoverOutcome {}

    /** Only {@code whose} can do that. */
    record NotYours(PersonId whose) implements CoverOutcome {}

    /** That part has begun, or is over, and can't be given back. */
    record Begun(Request request, Part part) implements CoverOutcome {}

    /** The schedule changed on top of that part, so giving it back would change more than it. */
    record Overlaid(Request request, Part part) implements CoverOutcome {}

    /** That part was given back already. */
    record GivenBackBefore(Part part) implements CoverOutcome {}

    /** There is no such request, or part. */
    record Unknown() implements CoverOutcome {}
}
