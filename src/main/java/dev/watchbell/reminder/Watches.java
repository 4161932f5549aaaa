package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Laid;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What pings need to know of the rotas. */
final class Watches {
    private static final Set<String> BY_HAND = Set.of("sos", "take");
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Rotas rotas;
    private final BiFunction<ScheduleId, Instant, Handed> handed;

    Watches(Rotas rotas, BiFunction<ScheduleId, Instant, Handed> handed) {
        this.rotas = rotas;
        this.handed = handed;
    }

    Optional<Team> team(ScheduleId schedule) {
        return rotas.team(schedule.team());
    }

    List<Shift> shifts(ScheduleId schedule, Span window) {
        return rotas.shifts(schedule, window);
    }

    Handed handed(ScheduleId schedule, Instant start) {
        return handed.apply(schedule, start);
    }

    Start start(Told told, Instant until) {
        return new Start(
                told,
                until,
                before(told.schedule(), told.shiftStart()).map(Shift::person),
                handed(told.schedule(), told.shiftStart()).note(),
                team(told.schedule())
                        .map(team -> team.settings().pings().ready())
                        .orElse(List.of()));
    }

    /** The shift that ends then. */
    Optional<Shift> before(ScheduleId schedule, Instant start) {
        return rotas.shifts(schedule, new Span(start.minus(MOMENT), start)).stream()
                .filter(shift -> shift.span().end().equals(start))
                .findFirst();
    }

    /** The shift that the ping told of, where it is still that person's watch. */
    Optional<Shift> running(Told told, Instant now) {
        return rotas.shifts(told.schedule(), new Span(now, now.plus(MOMENT))).stream()
                .filter(shift -> shift.span().contains(now) && shift.person().equals(told.person()))
                .filter(shift -> !shift.span().start().isAfter(told.shiftStart()))
                .findFirst();
    }

    /** Who waits for a watch that is held for them was told of its start by the rota, and is told when it is theirs. */
    boolean held(ScheduleId schedule, Instant start) {
        return laid(schedule, new Span(start.minus(MOMENT), start)).stream()
                .filter(laid -> laid.cause().kind().equals("hold"))
                .anyMatch(laid -> laid.cover().span().end().equals(start));
    }

    /** Somebody took the watch then by their own hand: they, who had it and the channel were told there and then. */
    boolean takenByHand(ScheduleId schedule, Instant start) {
        return laid(schedule, new Span(start, start.plus(MOMENT))).stream()
                .filter(laid -> BY_HAND.contains(laid.cause().kind()))
                .anyMatch(laid -> laid.cover().span().start().equals(start)
                        && laid.cover().by().equals(person(schedule, start)));
    }

    private Optional<PersonId> person(ScheduleId schedule, Instant at) {
        OnCall.Answer answer = rotas.onCall(schedule, at);
        return answer.person();
    }

    private List<Laid> laid(ScheduleId schedule, Span window) {
        return rotas.laid(schedule, window).stream().toList();
    }
}
