package dev.watchbell.handoff.week;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.store.Database;
import dev.watchbell.time.Mondays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells each team's leads on Monday which handoffs nobody accepted, and nothing where there were none.
 *
 * <p>The team's row is put off in the transaction that writes the messages: two replicas tell once. A bot that was down on Monday at
 * nine tells later that day; the day after, it waits for the next week.
 */
public final class MondayWord {
    private final Database database;
    private final Rotas rotas;
    private final Weeks weeks;
    private final Outbox outbox;
    private final People people;
    private final WeekStore store;

    public MondayWord(Database database, Rotas rotas, Weeks weeks, Outbox outbox, People people) {
        this.database = database;
        this.rotas = rotas;
        this.weeks = weeks;
        this.outbox = outbox;
        this.people = people;
        this.store = new WeekStore(database);
    }

    /**
     * Tells those who are due.
     *
     * @return when the next ones are
     */
    public Optional<Instant> look(Instant now) {
        for (WeekStore.Waiting team : store.waiting(now)) {
            Instant next = Mondays.after(now, team.zone());
            team.due()
                    .ifPresentOrElse(
                            due -> database.transact(() -> look(team, due, next, now)),
                            () -> store.begin(team.team(), next));
        }
        return store.next();
    }

    private void look(WeekStore.Waiting waiting, Instant due, Instant next, Instant now) {
        if (store.putOff(waiting.team(), due, next) && Mondays.stillThatDay(due, now, waiting.zone())) {
            List<Passed> unaccepted = weeks.before(waiting.team(), due).stream()
                    .filter(Passed::unaccepted)
                    .toList();
            rotas.team(waiting.team())
                    .filter(team -> !unaccepted.isEmpty())
                    .ifPresent(team -> say(team, unaccepted, due, now));
        }
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
