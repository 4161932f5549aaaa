package dev.watchbell.away;

import dev.watchbell.rota.OnCall;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.List;

/** What came of saying that one is away. */
sealed interface AwayOutcome {

    /**
     * It is kept.
     *
     * @param clashes the person's shifts in it
     */
    record Noted(long id, Span span, List<Clash> clashes) implements AwayOutcome {
        /** So many shifts are shown, and count as told; the person is told of the rest one by one. */
        static final int SHOWN = 10;

        public Noted {
            clashes = List.copyOf(clashes);
        }

        List<Clash> shown() {
            return clashes.subList(0, Math.min(SHOWN, clashes.size()));
        }
    }

    /** It has passed. */
    record Over(Span span) implements AwayOutcome {}

    /** Longer than anybody is away, or outside of all calendars. */
    record TooFar(Duration longest) implements AwayOutcome {
        static boolean is(Span span) {
            return span.duration().compareTo(LONGEST) > 0 || !OnCall.knows(span.start()) || !OnCall.knows(span.end());
        }
    }

    record TooLongReason(int most) implements AwayOutcome {}

    record TooMany(int most) implements AwayOutcome {}

    /** The longest that one entry may be. */
    Duration LONGEST = Duration.ofDays(366);
}
