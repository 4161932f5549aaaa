package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A watch that passes from one person to another.
 *
 * @param next who comes next, perhaps after a night with nobody; empty where the same person does, or nobody in sight
 */
record Turnover(Shift out, Optional<Shift> next) {
    /** Over a long weekend with nobody on call a note still goes to who comes after it. */
    static final Duration AHEAD = Duration.ofDays(4);

    private static final Duration MOMENT = Duration.ofSeconds(1);

    /** The shift that is on at that instant. */
    static Optional<Turnover> at(Rota rota, Instant now) {
        return of(rota, new Span(now, now.plus(MOMENT)), shift -> shift.span().contains(now));
    }

    /** The shift of that person that began then; empty where the rota has none. */
    static Optional<Turnover> of(Rota rota, Instant start, PersonId person) {
        return of(
                rota,
                new Span(start, start.plus(MOMENT)),
                shift -> shift.person().equals(person) && shift.span().start().equals(start));
    }

    private static Optional<Turnover> of(Rota rota, Span around, Predicate<Shift> wanted) {
        return OnCall.shifts(rota, around).stream()
                .filter(wanted)
                .findFirst()
                .map(out -> new Turnover(out, next(rota, out)));
    }

    private static Optional<Shift> next(Rota rota, Shift out) {
        Instant end = out.span().end();
        List<Shift> after = OnCall.shifts(rota, new Span(end, end.plus(AHEAD)));
        return after.stream()
                .filter(shift -> !shift.span().start().isBefore(end))
                .findFirst()
                .filter(shift -> !shift.person().equals(out.person()));
    }

    Optional<PersonId> incoming() {
        return next.map(Shift::person);
    }

    /** Whether somebody has the watch at once when it ends; else there is nobody to hold it for. */
    boolean atOnce() {
        return next.filter(shift -> shift.span().start().equals(out.span().end()))
                .isPresent();
    }
}
