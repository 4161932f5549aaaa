package dev.watchbell.swap.sos;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.time.Daytime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides whom an sos asks next, and how long they are waited for. */
final class Waves {
    private Waves() {}

    /**
     * The team as it is at that moment.
     *
     * @param secondary who is on call in its other schedules
     * @param active who of all of them is in the workspace still
     * @param away who of them can't be on call now
     */
    record Facts(
            Team team,
            List<PersonId> secondary,
            Set<PersonId> active,
            Set<PersonId> away,
            Function<PersonId, ZoneId> zone) {
        Facts {
            secondary = List.copyOf(secondary);
            active = Set.copyOf(active);
            away = Set.copyOf(away);
        }

        private List<PersonId> of(Wave wave, Instant now) {
            return switch (wave) {
                case SECONDARY -> secondary;
                case DAYTIME ->
                    team.members().stream()
                            .filter(person -> !away.contains(person) && Daytime.is(now, zone.apply(person)))
                            .toList();
                case MEMBERS -> team.members();
                case LEADS -> team.settings().leads();
                case START, DONE -> List.of();
            };
        }

        /** The leads are waited for as long as everybody was before them. */
        private Duration wait(Wave wave) {
            List<Duration> waits = team.settings().sos();
            return switch (wave) {
                case SECONDARY -> waits.get(0);
                case DAYTIME -> waits.get(1);
                case MEMBERS, LEADS -> waits.get(2);
                case START, DONE -> Duration.ZERO;
            };
        }
    }

    /**
     * A wave that has somebody in it.
     *
     * @param until when the one after it is asked; empty where nobody is left
     */
    record Step(Wave wave, List<PersonId> people, Optional<Instant> until) {
        Step {
            people = List.copyOf(people);
        }
    }

    /** The next wave in which there is somebody new; a wave without one isn't waited for. */
    static Step next(Call call, Facts facts, Instant now) {
        for (Wave wave = call.wave().next(); wave != Wave.DONE; wave = wave.next()) {
            List<PersonId> people = facts.of(wave, now).stream()
                    .distinct()
                    .filter(person -> !person.equals(call.requester()) && !call.reached(person))
                    .filter(facts.active()::contains)
                    .toList();
            if (!people.isEmpty()) {
                return new Step(wave, people, Optional.of(now.plus(facts.wait(wave))));
            }
        }
        return new Step(Wave.DONE, List.of(), Optional.empty());
    }
}
