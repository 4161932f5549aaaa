package dev.watchbell.check.rule;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import dev.watchbell.time.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A team's rota, and what is known around it.
 *
 * @param absences times away, public holidays not among them; they may overlap
 * @param zone in which findings tell times
 */
public record Inspected(TeamRotas rotas, People people, List<Absence> absences, ZoneId zone, Instant now) {
    /** What comes this soon is mended shift by shift; people plan their own time about as far. */
    private static final Duration SOON = Duration.ofDays(56);

    private static final Duration YEAR = Duration.ofDays(364);

    /** Some rounds even of monthly turns: what somebody has on average shows. */
    private static final Duration ROUNDS = Duration.ofDays(728);

    public Inspected {
        absences = List.copyOf(absences);
    }

    Team team() {
        return rotas.team();
    }

    Map<ScheduleId, Rota> schedules() {
        return rotas.schedules();
    }

    /** Of which absences are asked for. */
    public Span soon() {
        return new Span(now, now.plus(SOON));
    }

    Span year() {
        return new Span(now, now.plus(YEAR));
    }

    Span rounds() {
        return new Span(now, now.plus(ROUNDS));
    }

    /** Empty for a schedule that isn't there any more. */
    Optional<Timeline<Optional<PersonId>>> timeline(ScheduleId schedule, Span window) {
        return rotas.rota(schedule).map(rota -> OnCall.timeline(rota, window));
    }

    String name(PersonId person) {
        return people.name(person);
    }

    /** Where the rota is changed, as the start of a sentence. */
    String edit() {
        return team().keptIn().map(file -> "In " + file).orElse("`/oncall edit " + team().id() + "`");
    }

    /** {@code , and 3 more times until Mon 27 Apr 09:00}; empty where there are no more. */
    String more(List<Span> all) {
        int more = all.size() - 1;
        return more < 1
                ? ""
                : ", and " + more + (more == 1 ? " more time" : " more times") + " until "
                        + Wording.moment(all.get(more).end(), zone, now);
    }
}
