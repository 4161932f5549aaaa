package dev.watchbell.swap.rule;

import dev.watchbell.away.Away;
import dev.watchbell.away.Aways;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Trade;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges on the schedules as they are at this moment whether shifts may change hands: when it is asked, and again when it is
 * answered, by the same rules.
 */
public final class Judge {
    /** What an emergency, and what goes back to whose turn it was, need not keep to. */
    public static final Set<Rule> WITHOUT_REST = Set.of(Rule.REST, Rule.RUN);

    private final Rotas rotas;
    private final People people;
    private final Aways aways;

    public Judge(Rotas rotas, People people, Aways aways) {
        this.rotas = rotas;
        this.people = people;
        this.aways = aways;
    }

    /** The rule that the trade would break; empty where it may be. */
    public Optional<Refusal> trade(Trade trade, Instant now) {
        return trade(trade, now, Set.of());
    }

    /** The same without some rules. */
    public Optional<Refusal> trade(Trade trade, Instant now, Set<Rule> waived) {
        List<Span> spans = trade.legs().stream().map(Leg::span).toList();
        Facts facts = facts(spans, List.of(trade.proposer(), trade.colleague()), now);
        return Rule.first(Change.of(trade), facts, waived);
    }

    /**
     * The rule that would be broken if {@code taker} took this from its giver and gave nothing back; empty where none is. What has
     * begun can be taken.
     */
    public Optional<Refusal> taking(Leg leg, PersonId taker) {
        return taking(leg, taker, Set.of());
    }

    /** The same without some rules, as {@link #WITHOUT_REST} in an emergency. */
    public Optional<Refusal> taking(Leg leg, PersonId taker, Set<Rule> waived) {
        return taking(List.of(leg), taker, waived);
    }

    /** The same for several stretches at once: what one of them does to the rest after another counts, too. */
    public Optional<Refusal> taking(List<Leg> legs, PersonId taker, Set<Rule> waived) {
        Set<Rule> not = EnumSet.of(Rule.STARTED);
        not.addAll(waived);
        List<Span> spans = legs.stream().map(Leg::span).toList();
        Facts facts = facts(spans, List.of(taker), Instant.MIN);
        return Rule.first(List.of(new Change(taker, legs, List.of())), facts, not);
    }

    /** All that is needed to judge what lies in that window, and changes hands between those people. */
    public Facts facts(Span window, Collection<PersonId> takers, Instant now) {
        return facts(List.of(window), takers, now);
    }

    private Facts facts(List<Span> spans, Collection<PersonId> takers, Instant now) {
        List<TeamRotas> all = rotas.all();
        Duration reach = all.stream()
                .map(team -> Facts.reach(team.team().settings()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Facts.reach(TeamSettings.USUAL));
        Map<ScheduleId, List<Shift>> shifts = new LinkedHashMap<>();
        for (TeamRotas team : all) {
            team.schedules()
                    .forEach((schedule, rota) -> shifts.put(
                            schedule,
                            spans.stream()
                                    .flatMap(span -> OnCall.shifts(rota, wider(span, reach)).stream())
                                    .distinct()
                                    .toList()));
        }
        List<Team> teams = all.stream().map(TeamRotas::team).toList();
        Set<PersonId> active = takers.stream().filter(people::active).collect(Collectors.toSet());
        return new Facts(now, shifts, teams, active, away(spans, takers));
    }

    /** A shift that only touches what somebody takes makes one stretch with it, so one moment more on each side is looked at. */
    private static Span wider(Span span, Duration reach) {
        Duration more = reach.plusMillis(1);
        return new Span(span.start().minus(more), span.end().plus(more));
    }

    /** Public holidays refuse nothing: many work on one when they are on call. */
    private Map<PersonId, List<Span>> away(List<Span> spans, Collection<PersonId> takers) {
        return takers.stream()
                .distinct()
                .collect(Collectors.toMap(
                        taker -> taker,
                        taker -> spans.stream()
                                .flatMap(span -> aways.between(taker, span).stream())
                                .filter(away -> !away.holiday())
                                .map(Away::span)
                                .distinct()
                                .toList()));
    }
}
