package dev.watchbell.swap.sos;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.rule.Facts;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.swap.rule.Rule;
import dev.watchbell.swap.take.Live;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an sos has to know of its team at a moment: what is still to be dropped, who may take it, who is there to be asked. */
record Lookout(Rotas rotas, People people, Judge judge) {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration AGES = Duration.ofDays(300);

    /** Whether it is the same that is to be dropped; an end that isn't in sight is the same as another. */
    boolean same(List<Leg> some, List<Leg> others, Instant now) {
        return ends(some, now).equals(ends(others, now));
    }

    private static Set<Object> ends(List<Leg> legs, Instant now) {
        Instant far = now.plus(AGES);
        return legs.stream()
                .map(leg -> List.of(
                        leg.schedule(),
                        leg.span().end().isAfter(far) ? far : leg.span().end()))
                .collect(Collectors.toSet());
    }

    /** Who has a watch of this team may have both for a while; who was asked may, though no member. */
    Optional<Refusal> refusal(Call call, List<Leg> legs, PersonId by) {
        Set<Rule> waived = EnumSet.of(Rule.AWAY);
        waived.addAll(Judge.WITHOUT_REST);
        if (call.reached(by)) {
            waived.add(Rule.MEMBER);
        }
        Optional<Refusal> refusal = judge.taking(legs, by, waived);
        boolean sameTeam = refusal.filter(Refusal.DoubleDuty.class::isInstance)
                .map(Refusal.DoubleDuty.class::cast)
                .filter(twice -> twice.also().team().equals(call.team()))
                .isPresent();
        if (sameTeam) {
            waived.add(Rule.DOUBLE_DUTY);
        }
        return sameTeam ? judge.taking(legs, by, waived) : refusal;
    }

    /** The wave that would be asked next. */
    Wave next(Call call, Instant now) {
        return Waves.next(call, facts(call, now), call.nextAt().orElse(now)).wave();
    }

    /** The team as it is now, for whom to ask. */
    Waves.Facts facts(Call call, Instant now) {
        TeamRotas team = rotas.rotas(call.team()).orElseThrow();
        List<PersonId> secondary = team.schedules().entrySet().stream()
                .filter(schedule -> !call.schedules().contains(schedule.getKey()))
                .flatMap(schedule -> OnCall.at(schedule.getValue(), now).person().stream())
                .toList();
        Set<PersonId> all = new LinkedHashSet<>(team.team().members());
        all.addAll(secondary);
        all.addAll(team.team().settings().leads());
        Facts facts = judge.facts(new Span(now, now.plus(MOMENT)), all, now);
        Set<PersonId> away = facts.away().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey())
                .collect(Collectors.toSet());
        return new Waves.Facts(team.team(), secondary, facts.active(), away, people::zone);
    }

    /** What is to be dropped and is still the requester's. */
    List<Leg> live(Call call, Instant now) {
        return call.watches().stream()
                .filter(leg -> leg.span().end().isAfter(now))
                .flatMap(leg -> Live.in(leg.schedule(), rotas.rota(leg.schedule()), now).stream())
                .filter(leg -> leg.giver().equals(call.requester()))
                .toList();
    }

    /** Who has it now, whoever that is. */
    Optional<PersonId> holder(Call call, Instant now) {
        return rotas.onCall(call.watches().get(0).schedule(), now).person();
    }
}
