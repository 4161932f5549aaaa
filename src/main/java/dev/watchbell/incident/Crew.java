package dev.watchbell.incident;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Rotas;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose an incident is, and who is called to it. */
record Crew(Rotas rotas, People people) {
    /** The team of the channel in which it was opened, else the one team of who opened it. */
    Optional<TeamId> team(ChannelId from, PersonId by) {
        Optional<Team> here = rotas.teamOf(from);
        List<Team> theirs = rotas.teamsOf(by);
        return here.or(() -> theirs.size() == 1 ? Optional.of(theirs.get(0)) : Optional.empty())
                .map(Team::id);
    }

    Optional<ChannelId> channel(Incident incident) {
        return incident.team().flatMap(rotas::team).map(Team::channel);
    }

    ZoneId zone(Optional<TeamId> team) {
        return team.flatMap(rotas::team).map(Team::zone).orElse(ZoneOffset.UTC);
    }

    /** Who is on call for it at that instant. */
    List<PersonId> onCall(Incident incident, Instant at) {
        return incident.team().map(team -> rotas.onCall(team, at)).orElse(List.of());
    }

    /** Whom to invite: who opened it, and who is on call, each once. */
    List<PersonId> invited(Incident incident, Instant at) {
        return Stream.concat(Stream.of(incident.opened().by()), onCall(incident, at).stream())
                .filter(people::active)
                .distinct()
                .toList();
    }
}
