package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a part that was taken can go back as if it had never been taken. */
public final class Return {
    private Return() {}

    /**
     * True where taking the helper's cover away puts the requester back on call in all of the part, and changes nothing else: the
     * helper is on call by that cover and no later one, and no later one waits for the requester to be back.
     */
    public static boolean isClean(Rota rota, Cover cover, PersonId helper) {
        return isClean(rota, cover, helper, cover.span().start());
    }

    /** The same of what is left of the cover from an instant within it; what was before doesn't matter. */
    public static boolean isClean(Rota rota, Cover cover, PersonId helper, Instant from) {
        int place = rota.covers().indexOf(cover);
        if (place < 0) {
            return false;
        }
        Span rest = new Span(
                from.isAfter(cover.span().start()) ? from : cover.span().start(),
                cover.span().end());
        List<Cover> later = rota.covers().subList(place + 1, rota.covers().size());
        boolean waiting = later.stream()
                .anyMatch(other -> other.replaces().equals(cover.replaces())
                        && other.span().overlaps(rest));
        return !waiting && counts(rota, cover, helper, rest);
    }

    /** Whether the cover is the reason that the helper is on call, at each instant of that stretch of it. */
    private static boolean counts(Rota rota, Cover cover, PersonId helper, Span span) {
        for (Instant at = span.start(); at.isBefore(span.end()); ) {
            OnCall.Answer answer = OnCall.at(rota, at);
            List<Cover> applied = answer.covers();
            boolean last = !applied.isEmpty() && applied.get(applied.size() - 1).equals(cover);
            if (!last || !answer.person().equals(Optional.of(helper))) {
                return false;
            }
            at = answer.until();
        }
        return true;
    }
}
