package dev.watchbell.handoff.week;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.message.Message;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** {@code /oncall handoff list}: the team's of the channel, else the first that somebody is in. */
public final class WeekHandlers {
    private final Weeks weeks;
    private final Rotas rotas;
    private final People people;
    private final InstantSource clock;

    public WeekHandlers(Weeks weeks, Rotas rotas, People people, InstantSource clock) {
        this.weeks = weeks;
        this.rotas = rotas;
        this.people = people;
        this.clock = clock;
    }

    public Reply list(Command command) {
        PersonId by = command.by();
        Instant now = clock.instant();
        WeekMessages messages = new WeekMessages(people, people.zone(by), now);
        List<Team> teams =
                rotas.around(command.in(), by).stream().map(TeamRotas::team).toList();
        if (teams.isEmpty()) {
            return Reply.privately(messages.noTeam());
        }
        Team team = teams.get(0);
        boolean theirs = team.members().contains(by) || team.settings().leads().contains(by);
        if (!theirs) {
            return Reply.privately(messages.notYours(team));
        }
        Message message = messages.list(team, weeks.before(team.id(), now));
        return Reply.privately(message);
    }
}
