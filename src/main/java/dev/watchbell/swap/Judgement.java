package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whether a trade, or a gift, may be: asked before it is proposed, and again of the schedule as it is when it is accepted. */
final class Judgement {
    private Judgement() {}

    /**
     * What must be known to judge.
     *
     * @param shifts of every schedule, whole, those that touch what would change hands
     * @param active who of those who would take something is in the workspace still
     */
    record Facts(Map<ScheduleId, List<Shift>> shifts, List<Team> teams, Set<PersonId> active) {
        Facts {
            shifts = Map.copyOf(shifts);
            teams = List.copyOf(teams);
            active = Set.copyOf(active);
        }

        List<Shift> shiftsOf(ScheduleId schedule) {
            return shifts.getOrDefault(schedule, List.of());
        }
    }

    /** The first rule that the trade would break at {@code now}; empty where it may be. */
    static Optional<Refusal> of(Trade trade, Facts facts, Instant now) {
        return samePerson(trade)
                .or(() -> first(trade, leg -> started(leg, now)))
                .or(() -> first(trade, leg -> gone(leg, facts)))
                .or(() -> first(trade, leg -> left(leg.giver(), facts)))
                .or(() -> first(trade, leg -> notMember(trade.taker(leg), leg, facts)))
                .or(() -> first(
                        trade,
                        leg -> doubleDuty(
                                trade.taker(leg),
                                leg,
                                Optional.of(trade.other(leg).span()),
                                facts)));
    }

    /** The first rule that would be broken if somebody took a stretch from its giver and gave nothing back. */
    static Optional<Refusal> ofTaking(Leg leg, PersonId taker, Facts facts) {
        Optional<Refusal> own = leg.giver().equals(taker) ? Optional.of(new Refusal.SamePerson()) : Optional.empty();
        return own.or(() -> gone(leg, facts))
                .or(() -> left(taker, facts))
                .or(() -> notMember(taker, leg, facts))
                .or(() -> doubleDuty(taker, leg, Optional.empty(), facts));
    }

    private static Optional<Refusal> first(Trade trade, Function<Leg, Optional<Refusal>> rule) {
        return trade.legs().stream().map(rule).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> samePerson(Trade trade) {
        return trade.proposer().equals(trade.colleague()) ? Optional.of(new Refusal.SamePerson()) : Optional.empty();
    }

    private static Optional<Refusal> started(Leg leg, Instant now) {
        return leg.span().start().isAfter(now) ? Optional.empty() : Optional.of(new Refusal.Started(leg));
    }

    /** Shifts are merged, so who has all of it has it in one piece. */
    private static Optional<Refusal> gone(Leg leg, Facts facts) {
        List<Shift> touching = facts.shiftsOf(leg.schedule()).stream()
                .filter(shift -> shift.span().overlaps(leg.span()))
                .toList();
        boolean whole = touching.stream().anyMatch(shift -> shift.person().equals(leg.giver()) && covers(shift, leg));
        Optional<PersonId> now = touching.stream()
                .map(Shift::person)
                .filter(person -> !person.equals(leg.giver()))
                .findFirst();
        return whole ? Optional.empty() : Optional.of(new Refusal.Gone(leg, now));
    }

    private static boolean covers(Shift shift, Leg leg) {
        return !shift.span().start().isAfter(leg.span().start())
                && !shift.span().end().isBefore(leg.span().end());
    }

    private static Optional<Refusal> left(PersonId person, Facts facts) {
        return facts.active().contains(person) ? Optional.empty() : Optional.of(new Refusal.Left(person));
    }

    private static Optional<Refusal> notMember(PersonId taker, Leg leg, Facts facts) {
        boolean member = facts.teams().stream()
                .anyMatch(team -> team.id().equals(leg.schedule().team())
                        && team.members().contains(taker));
        return member ? Optional.empty() : Optional.of(new Refusal.NotMember(taker, leg));
    }

    /** Who is on call twice already while they have what they give may be so while they have what they take. */
    private static Optional<Refusal> doubleDuty(PersonId taker, Leg taken, Optional<Span> given, Facts facts) {
        List<ScheduleId> inOrder = facts.shifts().keySet().stream()
                .sorted(Comparator.comparing(ScheduleId::toString))
                .toList();
        for (ScheduleId schedule : inOrder) {
            for (Shift shift : facts.shiftsOf(schedule)) {
                Optional<Span> twice = shift.person().equals(taker)
                        ? shift.span().intersection(taken.span()).flatMap(both -> outside(both, given))
                        : Optional.empty();
                if (twice.isPresent()) {
                    return Optional.of(new Refusal.DoubleDuty(taker, taken, schedule, twice.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first part of {@code span} that isn't in {@code given}. */
    private static Optional<Span> outside(Span span, Optional<Span> given) {
        if (given.filter(span::overlaps).isEmpty()) {
            return Optional.of(span);
        }
        Span hidden = given.get();
        if (span.start().isBefore(hidden.start())) {
            return Optional.of(new Span(span.start(), hidden.start()));
        }
        return hidden.end().isBefore(span.end()) ? Optional.of(new Span(hidden.end(), span.end())) : Optional.empty();
    }
}
