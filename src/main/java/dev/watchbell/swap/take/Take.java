package dev.watchbell.swap.take;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import java.util.Optional;

/**
 * Somebody took the live watch from the person on call.
 *
 * @param back whether the giver has taken it back
 */
public record Take(long id, ScheduleId schedule, PersonId taker, PersonId giver, Span span, boolean back) {

    Cause cause() {
        return new Cause("take/" + id);
    }

    Cover cover() {
        return new Cover(span, Optional.of(taker), Optional.of(giver));
    }

    Take takenBack() {
        return new Take(id, schedule, taker, giver, span, true);
    }
}
