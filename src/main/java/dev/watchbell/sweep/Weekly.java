package dev.watchbell.sweep;

import dev.watchbell.people.TeamId;
import dev.watchbell.store.Database;
import dev.watchbell.time.Mondays;
import java.time.Instant;
import java.util.Optional;

/**
 * Who comes to each team on Monday at nine, in its own zone, and to a new one for the first time on its next Monday.
 *
 * <p>A team's row is put off in the transaction that writes what is said: two replicas come once. A bot that was down on Monday at
 * nine comes later that day; the day after, it waits for the next week.
 */
public final class Weekly {
    private final Database database;
    private final MondayStore store;
    private final Visit visit;

    /** What is done for one team, in one transaction. */
    @FunctionalInterface
    public interface Visit {
        /**
         * Says what is to be said.
         *
         * @param due that Monday
         * @param next the one after it
         */
        void to(TeamId team, Instant due, Instant next, Instant now);
    }

    /** @param job its own name, such as {@code digest} */
    public Weekly(Database database, String job, Visit visit) {
        this.database = database;
        this.store = new MondayStore(database, job);
        this.visit = visit;
    }

    /**
     * Comes to all that are due.
     *
     * @return when the next one is due
     */
    public Optional<Instant> look(Instant now) {
        for (MondayStore.Waiting team : store.waiting(now)) {
            Instant next = Mondays.after(now, team.zone());
            team.due()
                    .ifPresentOrElse(
                            due -> database.transact(() -> look(team, due, next, now)),
                            () -> store.begin(team.team(), next));
        }
        return store.next();
    }

    private void look(MondayStore.Waiting team, Instant due, Instant next, Instant now) {
        if (store.putOff(team.team(), due, next) && Mondays.stillThatDay(due, now, team.zone())) {
            visit.to(team.team(), due, next, now);
        }
    }
}
