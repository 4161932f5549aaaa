package dev.watchbell.swap.cover;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.time.Span;

/**
 * What one helper took of a request, perhaps all of it.
 *
 * @param number the parts of a request are numbered from 1, in the order in which they were taken
 * @param givenBack whether the helper gave it back since
 */
public record Part(long request, int number, PersonId helper, Span span, boolean givenBack) {

    /** Why the cover that this part wrote is in the schedule. */
    Cause cause() {
        return new Cause("cover/" + key());
    }

    Part back() {
        return new Part(request, number, helper, span, true);
    }

    /** Names this part in a button: {@code 12/1}. */
    String key() {
        return request + "/" + number;
    }
}
