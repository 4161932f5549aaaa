package dev.watchbell.rota.ask;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people ask about duty, answered from the schedules as they are; each asks the database once. */
final class Questions {
    private static final Duration IN_SIGHT = Duration.ofDays(56);

    private final Rotas rotas;

    Questions(Rotas rotas) {
        this.rotas = rotas;
    }

    /** The teams that a question without a team is about: the channel's, else the asker's, else all. */
    List<TeamRotas> teams(ChannelId channel, PersonId by) {
        List<TeamRotas> near = rotas.around(channel, by);
        return near.isEmpty() ? rotas.all() : near;
    }

    /** The team of that short name or name; nothing written means those of {@link #teams(ChannelId, PersonId)}. */
    List<TeamRotas> teams(String written, ChannelId channel, PersonId by) {
        return written.isBlank()
                ? teams(channel, by)
                : named(written).map(List::of).orElse(List.of());
    }

    Optional<TeamRotas> named(String written) {
        return rotas.named(written);
    }

    List<String> teamNames() {
        return rotas.teams().stream().map(team -> team.id().value()).toList();
    }

    /** Who is on call in that schedule at that instant. */
    Duty duty(ScheduleId schedule, Instant at) {
        return Duty.at(schedule, rotas.rota(schedule), at);
    }

    static Map<Team, List<Duty>> duties(List<TeamRotas> teams, Instant at) {
        Map<Team, List<Duty>> duties = new LinkedHashMap<>();
        teams.forEach(team -> duties.put(team.team(), duties(team, at)));
        return duties;
    }

    private static List<Duty> duties(TeamRotas team, Instant at) {
        return team.schedules().entrySet().stream()
                .map(schedule -> Duty.at(schedule.getKey(), schedule.getValue(), at))
                .toList();
    }

    /** The shifts of a person in every schedule, from the one that is running on, for eight weeks. */
    List<Watch> shifts(PersonId person, Instant now) {
        return rotas.watches(person, new Span(now, now.plus(IN_SIGHT)));
    }

    /** Who is on call in the window, schedule by schedule, holes included; the first and the last shift are whole. */
    static Map<ScheduleId, Timeline<Optional<PersonId>>> schedule(TeamRotas team, Span window) {
        Map<ScheduleId, Timeline<Optional<PersonId>>> schedules = new LinkedHashMap<>();
        team.schedules().forEach((schedule, rota) -> schedules.put(schedule, whole(rota, window)));
        return schedules;
    }

    private static Timeline<Optional<PersonId>> whole(Rota rota, Span window) {
        List<Shift> shifts = OnCall.shifts(rota, window);
        Instant start = shifts.stream()
                .map(shift -> shift.span().start())
                .min(Instant::compareTo)
                .orElse(window.start());
        Instant end = shifts.stream()
                .map(shift -> shift.span().end())
                .max(Instant::compareTo)
                .orElse(window.end());
        return OnCall.timeline(
                rota,
                new Span(
                        start.isBefore(window.start()) ? start : window.start(),
                        end.isAfter(window.end()) ? end : window.end()));
    }
}
