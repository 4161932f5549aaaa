package dev.watchbell.rota;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.RotaMessages.Mine;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people ask about duty, answered from the schedules as they are. */
final class Questions {
    private static final Duration IN_SIGHT = Duration.ofDays(56);

    private final Rotas rotas;

    Questions(Rotas rotas) {
        this.rotas = rotas;
    }

    /** The teams that a question without a team is about: the channel's, else the asker's, else all. */
    List<Team> teams(ChannelId channel, PersonId by) {
        Optional<Team> here = rotas.teamOf(channel);
        if (here.isPresent()) {
            return List.of(here.get());
        }
        List<Team> mine = rotas.teamsOf(by);
        return mine.isEmpty() ? rotas.teams() : mine;
    }

    /** The team of that short name or name. */
    Optional<Team> team(String written) {
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        return rotas.teams().stream()
                .filter(team -> team.id().value().equals(wanted)
                        || team.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    List<String> teamNames() {
        return rotas.teams().stream().map(team -> team.id().value()).toList();
    }

    /** Who is on call in that schedule at that instant. */
    Duty duty(ScheduleId schedule, Instant at) {
        return Duty.at(schedule, rotas.rota(schedule), at);
    }

    List<Duty> duties(Team team, Instant at) {
        return rotas.schedules(team.id()).stream()
                .map(schedule -> Duty.at(schedule, rotas.rota(schedule), at))
                .toList();
    }

    Map<Team, List<Duty>> duties(List<Team> teams, Instant at) {
        Map<Team, List<Duty>> duties = new LinkedHashMap<>();
        teams.forEach(team -> duties.put(team, duties(team, at)));
        return duties;
    }

    /** The shifts of a person in every schedule, from the one that is running on, for eight weeks. */
    List<Mine> shifts(PersonId person, Instant now) {
        Span window = new Span(now, now.plus(IN_SIGHT));
        return rotas.schedules().stream()
                .flatMap(schedule -> rotas.shifts(schedule, window).stream()
                        .filter(shift -> shift.person().equals(person))
                        .map(shift -> new Mine(schedule, shift)))
                .sorted(Comparator.comparing(mine -> mine.shift().span().start()))
                .toList();
    }

    /** Who is on call in the window, schedule by schedule, holes included; the first and the last shift are whole. */
    Map<ScheduleId, Timeline<Optional<PersonId>>> schedule(Team team, Span window) {
        Map<ScheduleId, Timeline<Optional<PersonId>>> schedules = new LinkedHashMap<>();
        for (ScheduleId schedule : rotas.schedules(team.id())) {
            Rota rota = rotas.rota(schedule);
            schedules.put(schedule, OnCall.timeline(rota, whole(OnCall.shifts(rota, window), window)));
        }
        return schedules;
    }

    private static Span whole(List<Shift> shifts, Span window) {
        Instant start = shifts.stream()
                .map(shift -> shift.span().start())
                .min(Instant::compareTo)
                .orElse(window.start());
        Instant end = shifts.stream()
                .map(shift -> shift.span().end())
                .max(Instant::compareTo)
                .orElse(window.end());
        return new Span(
                start.isBefore(window.start()) ? start : window.start(),
                end.isAfter(window.end()) ? end : window.end());
    }
}
