package dev.watchbell.handoff.week;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import java.time.Instant;
import java.util.Optional;

/**
 * A watch that has passed to somebody else.
 *
 * @param readBack what they look out for; empty where they didn't accept it
 */
record Passed(
        ScheduleId schedule,
        PersonId outgoing,
        PersonId incoming,
        Instant at,
        boolean written,
        Optional<String> readBack) {

    boolean unaccepted() {
        return written && readBack.isEmpty();
    }
}
