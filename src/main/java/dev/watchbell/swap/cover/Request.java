package dev.watchbell.swap.cover;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import java.util.Locale;

/**
 * Somebody asks for cover of a shift, or of a part of it.
 *
 * @param why in the requester's words, as they wrote them; may be empty
 */
public record Request(long id, PersonId requester, ScheduleId schedule, Span span, String why, State state) {

    /** Where a request stands. */
    public enum State {
        /** Something of it is still the requester's, and may be taken. */
        OPEN,
        /** Nothing of it is the requester's any more. */
        CLOSED,
        WITHDRAWN,
        EXPIRED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    boolean open() {
        return state == State.OPEN;
    }

    Request as(State now) {
        return new Request(id, requester, schedule, span, why, now);
    }
}
