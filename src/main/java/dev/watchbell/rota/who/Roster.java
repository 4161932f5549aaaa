package dev.watchbell.rota.who;

import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.ServiceId;
import dev.watchbell.rota.Services;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.ask.Duty;
import dev.watchbell.time.TypedTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is on call, from the database alone: Slack isn't asked for anything. */
public final class Roster {
    private final Rotas rotas;
    private final Services services;
    private final InstantSource clock;

    public Roster(Rotas rotas, Services services, InstantSource clock) {
        this.rotas = rotas;
        this.services = services;
        this.clock = clock;
    }

    /**
     * Who is on call for a team or a service.
     *
     * @param about its name or short name; blank for every team
     * @param when an instant, or what one types in Slack, in the team's zone; blank for now
     */
    public WhoOutcome ask(String about, String when) {
        if (about.isBlank()) {
            return at(
                    when,
                    ZoneOffset.UTC,
                    at -> rotas.all().stream().flatMap(team -> duties(team, at)).toList());
        }
        Optional<TeamRotas> team = rotas.named(about.strip());
        if (team.isPresent()) {
            return at(
                    when, team.get().team().zone(), at -> duties(team.get(), at).toList());
        }
        Optional<Service> service = ServiceId.of(about.strip()).flatMap(services::find);
        return service.map(one -> at(when, zone(one.schedule().team()), at -> duties(one, at)))
                .orElseGet(this::unknown);
    }

    private interface Then {
        List<Duty> duties(Instant at);
    }

    private WhoOutcome at(String when, ZoneId zone, Then then) {
        Instant now = clock.instant();
        Optional<Instant> at = when.isBlank() ? Optional.of(now) : TypedTime.read(when, now, zone);
        return at.filter(OnCall::knows)
                .<WhoOutcome>map(moment -> new WhoOutcome.Known(moment, zone, then.duties(moment)))
                .orElseGet(() -> new WhoOutcome.Unclear(
                        "I don't understand that time. Try 2026-03-03T18:00:00Z, 2026-03-03 18:00 or tomorrow 18:00."));
    }

    private static Stream<Duty> duties(TeamRotas team, Instant at) {
        return team.schedules().entrySet().stream()
                .map(schedule -> Duty.at(schedule.getKey(), schedule.getValue(), at));
    }

    private List<Duty> duties(Service service, Instant at) {
        return Stream.concat(Stream.of(service.schedule()), service.secondary().stream())
                .map(schedule -> duty(schedule, at))
                .toList();
    }

    private Duty duty(ScheduleId schedule, Instant at) {
        return Duty.at(schedule, rotas.rota(schedule), at);
    }

    private ZoneId zone(TeamId id) {
        return rotas.rotas(id).map(TeamRotas::team).map(Team::zone).orElse(ZoneOffset.UTC);
    }

    private WhoOutcome unknown() {
        List<String> teams =
                rotas.teams().stream().map(team -> team.id().value()).toList();
        return new WhoOutcome.Unknown("There is no team and no service of that name. Teams are: "
                + (teams.isEmpty() ? "none yet" : String.join(", ", teams)) + ".");
    }
}
