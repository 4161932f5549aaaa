package dev.watchbell.incident;

import java.time.Duration;
import java.time.Instant;

/**
 * Where an incident stands in its rhythm of recaps.
 *
 * @param beatAt when a recap was last due, or the incident was opened
 * @param toldUntil up to when the recaps have told; the next one goes on from there
 * @param nudged true where nothing has happened since, and somebody was told so
 */
record Rhythm(int recaps, Instant beatAt, Instant toldUntil, boolean nudged) {
    Instant due(Duration every) {
        return beatAt.plus(every);
    }

    Rhythm recapped(Duration every, Instant now) {
        return new Rhythm(recaps + 1, beat(every, now), now, false);
    }

    /** The beat passes in silence. */
    Rhythm silent(Duration every, Instant now) {
        return new Rhythm(recaps, beat(every, now), toldUntil, true);
    }

    /** The beat that was due; one that comes much too late begins the rhythm anew. */
    private Instant beat(Duration every, Instant now) {
        Instant due = due(every);
        return due.plus(every).isAfter(now) ? due : now;
    }
}
