package dev.watchbell.swap;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Who could trade with whom, and which shifts they have to trade. */
public final class Candidates {
    /** How far ahead shifts are offered. */
    public static final Duration AHEAD = Duration.ofDays(56);

    private final Rotas rotas;
    private final People people;
    private final InstantSource clock;

    public Candidates(Rotas rotas, People people, InstantSource clock) {
        this.rotas = rotas;
        this.people = people;
        this.clock = clock;
    }

    /** A person's shifts that begin within eight weeks, the next one first. */
    public List<Choice> coming(PersonId person) {
        Instant now = clock.instant();
        return rotas.watches(person, new Span(now, now.plus(AHEAD))).stream()
                .filter(watch -> watch.shift().span().start().isAfter(now))
                .map(Choice::of)
                .toList();
    }

    /** Who shares a team with that person, themselves left out, in the teams' order. */
    public List<PersonId> mates(PersonId person) {
        return rotas.teamsOf(person).stream()
                .flatMap(team -> team.members().stream())
                .filter(mate -> !mate.equals(person) && people.active(mate))
                .distinct()
                .toList();
    }

    /** Those of them who have a shift to trade. */
    public List<PersonId> colleagues(PersonId person) {
        return mates(person).stream().filter(mate -> !coming(mate).isEmpty()).toList();
    }

    /** Whether {@code lead} may offer a shift for that person, or of those teams. */
    public boolean mayActFor(PersonId lead, PersonId person) {
        return lead.equals(person) || rotas.teamsOf(person).stream().anyMatch(team -> team.ledBy(lead));
    }
}
