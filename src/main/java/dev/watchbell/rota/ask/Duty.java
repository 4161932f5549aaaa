package dev.watchbell.rota.ask;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is on call in a schedule at an instant, and who comes next.
 *
 * @param person empty where nobody is
 * @param until when that changes; empty where it doesn't for two months
 * @param next who is on call from then on; empty for nobody
 */
public record Duty(ScheduleId schedule, Optional<PersonId> person, Optional<Instant> until, Optional<PersonId> next) {
    private static final Duration IN_SIGHT = Duration.ofDays(60);

    /** As the rota has it at that instant. */
    public static Duty at(ScheduleId schedule, Rota rota, Instant at) {
        List<Timeline.Entry<Optional<PersonId>>> entries =
                OnCall.timeline(rota, new Span(at, at.plus(IN_SIGHT))).entries();
        Optional<Timeline.Entry<Optional<PersonId>>> next =
                entries.stream().skip(1).findFirst();
        return new Duty(
                schedule,
                entries.get(0).value(),
                next.map(entry -> entry.span().start()),
                next.flatMap(Timeline.Entry::value));
    }
}
