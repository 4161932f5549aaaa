package dev.watchbell.check;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.store.Database;
import dev.watchbell.time.Mondays;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells each team once a week what is amiss in its rota, and nothing where all is well.
 *
 * <p>A team is looked at where its row says so, and the row is put off in the transaction that writes the message: two replicas tell
 * once. A bot that was down on Monday at nine tells later that day; the day after, it waits for the next week.
 */
public final class WeeklyLook {
    private final Database database;
    private final Checks checks;
    private final Outbox outbox;
    private final DueStore store;

    public WeeklyLook(Database database, Checks checks, Outbox outbox) {
        this.database = database;
        this.checks = checks;
        this.outbox = outbox;
        this.store = new DueStore(database);
    }

    /**
     * Looks at the teams that are due; a new team for the first time on the next Monday.
     *
     * @return when the next one is due
     */
    Optional<Instant> look(Instant now) {
        for (DueStore.Waiting team : store.waiting(now)) {
            Instant next = Mondays.after(now, team.zone());
            team.due()
                    .ifPresentOrElse(
                            due -> database.transact(() -> look(team, due, next, now)),
                            () -> store.begin(team.team(), next));
        }
        return store.next();
    }

    private void look(DueStore.Waiting team, Instant due, Instant next, Instant now) {
        if (store.putOff(team.team(), due, next) && Mondays.stillThatDay(due, now, team.zone())) {
            checks.team(team.team(), team.zone(), now)
                    .filter(checked -> !checked.all().isEmpty())
                    .ifPresent(checked -> say(checked, due));
        }
    }

    private void say(Checked checked, Instant due) {
        outbox.say(
                Conversation.in(checked.team().channel()),
                new Subject("check/" + checked.team().id() + "/" + due.getEpochSecond()),
                Urgency.LATER,
                CheckMessages.weekly(checked));
    }
}
