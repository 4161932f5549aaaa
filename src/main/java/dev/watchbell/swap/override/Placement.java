package dev.watchbell.swap.override;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import java.util.Optional;

/**
 * An override: a lead put somebody on call for a window, whoever had the watch then, and also where nobody had.
 *
 * @param lead who did it
 * @param undone whether a lead has taken it back
 */
public record Placement(long id, ScheduleId schedule, PersonId person, PersonId lead, Span span, boolean undone) {

    Cause cause() {
        return new Cause("override/" + id);
    }

    Cover cover() {
        return new Cover(span, Optional.of(person), Optional.empty());
    }

    Placement takenBack() {
        return new Placement(id, schedule, person, lead, span, true);
    }
}
