package dev.watchbell.swap;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.TeamRotas;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges on the schedules as they are at this moment whether shifts may change hands. */
public final class Judge {
    private final Rotas rotas;
    private final People people;

    public Judge(Rotas rotas, People people) {
        this.rotas = rotas;
        this.people = people;
    }

    /** The rule that the trade would break; empty where it may be. */
    Optional<Refusal> trade(Trade trade, Instant now) {
        return Judgement.of(trade, facts(trade.legs(), Stream.of(trade.proposer(), trade.colleague())), now);
    }

    /** The rule that would be broken if {@code taker} took this from its giver and gave nothing back; empty where none is. */
    public Optional<Refusal> taking(Leg leg, PersonId taker) {
        return Judgement.ofTaking(leg, taker, facts(List.of(leg), Stream.of(taker)));
    }

    private Judgement.Facts facts(List<Leg> legs, Stream<PersonId> takers) {
        Map<ScheduleId, List<Shift>> shifts = new LinkedHashMap<>();
        for (TeamRotas team : rotas.all()) {
            team.schedules().forEach((schedule, rota) -> shifts.put(schedule, shifts(rota, legs)));
        }
        Set<PersonId> active = takers.filter(people::active).collect(Collectors.toSet());
        return new Judgement.Facts(shifts, teams(legs), active);
    }

    private static List<Shift> shifts(Rota rota, List<Leg> legs) {
        return legs.stream()
                .flatMap(leg -> OnCall.shifts(rota, leg.span()).stream())
                .distinct()
                .toList();
    }

    private List<Team> teams(List<Leg> legs) {
        return legs.stream()
                .map(leg -> leg.schedule().team())
                .distinct()
                .flatMap(team -> rotas.team(team).stream())
                .toList();
    }
}
