package dev.watchbell.calendar;

import java.net.URI;

/** What asking for a calendar's address comes to. */
sealed interface FeedOutcome {
    /**
     * There is a new one, and this is the only time that it can be told.
     *
     * @param instead whether it takes the place of another, which leads nowhere now
     */
    record Made(Calendar calendar, URI address, boolean instead) implements FeedOutcome {}

    /** There is one since long; which, nobody knows but who has it. */
    record There(Feed feed) implements FeedOutcome {}

    /** It leads nowhere from now on. */
    record Off(Calendar calendar) implements FeedOutcome {}

    /** There was none to turn off. */
    record NoneThere(Calendar calendar) implements FeedOutcome {}

    /** The schedule isn't there any more. */
    record Gone() implements FeedOutcome {}

    /** Nobody has told us where we can be reached. */
    record NoPublicUrl() implements FeedOutcome {}
}
