package dev.watchbell.handoff.week;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.store.Database;
import dev.watchbell.sweep.Weekly;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells each team's leads on Monday which handoffs nobody accepted, and nothing where there were none. */
public final class MondayWord {
    private final Rotas rotas;
    private final Weeks weeks;
    private final Outbox outbox;
    private final People people;
    private final Weekly mondays;

    public MondayWord(Database database, Rotas rotas, Weeks weeks, Outbox outbox, People people) {
        this.rotas = rotas;
        this.weeks = weeks;
        this.outbox = outbox;
        this.people = people;
        this.mondays = new Weekly(database, "handoffs", this::tell);
    }

    /**
     * Tells those who are due.
     *
     * @return when the next ones are
     */
    public Optional<Instant> look(Instant now) {
        return mondays.look(now);
    }

    private void tell(TeamId id, Instant due, Instant next, Instant now) {
        List<Passed> unaccepted =
                weeks.before(id, due).stream().filter(Passed::unaccepted).toList();
        rotas.team(id).filter(team -> !unaccepted.isEmpty()).ifPresent(team -> say(team, unaccepted, due, now));
    }

    private void say(Team team, List<Passed> unaccepted, Instant due, Instant now) {
        for (PersonId lead : team.settings().leads()) {
            outbox.say(
                    Conversation.with(lead),
                    new Subject("handoff-week/" + team.id() + "/" + due.getEpochSecond()),
                    Urgency.LATER,
                    new WeekMessages(people, people.zone(lead), now).monday(team, unaccepted));
        }
    }
}
