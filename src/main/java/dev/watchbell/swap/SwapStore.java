package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Swaps in their tables; what becomes of one is written once. */
final class SwapStore {
    private static final String ALL =
            "select id, proposer, given_schedule, given_start, given_end, anyone, proposed_by,"
                    + " counters, ask_at, ends_at, asked, reminded, state, answered_by, answered_at, word, chosen from swap";

    private final Database database;

    SwapStore(Database database) {
        this.database = database;
    }

    Swap add(Proposal proposal, Timing timing, Instant at) {
        Leg given = proposal.given();
        long id = database.with(handle -> handle.createUpdate(
                        "insert into swap (proposer, given_schedule, given_start, given_end, anyone, proposed_by, counters,"
                                + " proposed_at, ask_at, ends_at, asked, reminded, state) values (:proposer, :schedule,"
                                + " :start, :end, :anyone, :by, :counters, :at, :ask, :ends, false, false, 'proposed')")
                .bind("proposer", given.giver().value())
                .bind("schedule", given.schedule().toString())
                .bind("start", given.span().start())
                .bind("end", given.span().end())
                .bind("anyone", proposal.anyone())
                .bind("by", proposal.by().value())
                .bind("counters", proposal.counters())
                .bind("at", at)
                .bind("ask", timing.ask())
                .bind("ends", timing.ends())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        for (int number = 1; number <= proposal.asked().size(); number++) {
            add(id, number, proposal.asked().get(number - 1));
        }
        return new Swap(id, proposal, timing, State.PROPOSED, Optional.empty());
    }

    private void add(long id, int number, Leg asked) {
        database.use(handle -> handle.execute(
                "insert into swap_asked (swap, number, giver, schedule, start_at, end_at) values (?, ?, ?, ?, ?, ?)",
                id,
                number,
                asked.giver().value(),
                asked.schedule().toString(),
                asked.span().start(),
                asked.span().end()));
    }

    Optional<Swap> find(long id) {
        return swaps(" where id = ?", id).stream().findFirst();
    }

    /** Those still open, the first to end first. */
    List<Swap> open() {
        return swaps(" where state = 'proposed' order by ends_at, id");
    }

    /** Those that are open and answer that offer. */
    List<Swap> countersTo(long id) {
        return swaps(" where state = 'proposed' and counters = ? order by id", id);
    }

    private List<Swap> swaps(String which, Object... values) {
        return database.with(handle -> {
            var query = handle.createQuery(ALL + which);
            for (int place = 0; place < values.length; place++) {
                query.bind(place, values[place]);
            }
            return query.map((row, context) -> swap(row)).list();
        });
    }

    /** Notes that who is asked is told; false where they were before, or it is over. */
    boolean ask(Swap swap) {
        return once("update swap set asked = true where id = ? and asked = false and state = 'proposed'", swap.id());
    }

    /** Notes that it is recalled; false where it was before, or it is over. */
    boolean recall(Swap swap) {
        return once(
                "update swap set reminded = true where id = ? and reminded = false and state = 'proposed'", swap.id());
    }

    /** Writes what becomes of a swap that stands at {@code from}; false where it doesn't any more. */
    boolean move(Swap swap, State from, State to, Swap.Answer answer) {
        Integer chosen = answer.chosen()
                .map(leg -> swap.proposal().asked().indexOf(leg) + 1)
                .orElse(null);
        return database.with(handle -> handle.createUpdate(
                                "update swap set state = :to, answered_by = :by, answered_at = :at, word = :word,"
                                        + " chosen = :chosen where id = :id and state = :from")
                        .bind("to", to.word())
                        .bind("from", from.word())
                        .bind("by", answer.by().map(PersonId::value))
                        .bind("at", answer.at())
                        .bind("word", answer.word())
                        .bind("chosen", chosen)
                        .bind("id", swap.id())
                        .execute())
                == 1;
    }

    private boolean once(String update, long id) {
        return database.with(handle -> handle.execute(update, id)) == 1;
    }

    private Swap swap(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        List<Leg> asked = asked(id);
        int chosen = row.getInt("chosen");
        Optional<PersonId> by = Columns.optionalText(row, "answered_by").map(PersonId::new);
        Optional<Leg> leg = chosen == 0 ? Optional.empty() : Optional.of(asked.get(chosen - 1));
        String word = row.getString("word");
        return new Swap(
                id,
                new Proposal(
                        new Leg(
                                ScheduleId.of(row.getString("given_schedule")),
                                new PersonId(row.getString("proposer")),
                                new Span(Columns.instant(row, "given_start"), Columns.instant(row, "given_end"))),
                        asked,
                        row.getBoolean("anyone"),
                        new PersonId(row.getString("proposed_by")),
                        Optional.of(row.getLong("counters")).filter(number -> number != 0)),
                new Timing(
                        Columns.instant(row, "ask_at"),
                        Columns.instant(row, "ends_at"),
                        row.getBoolean("asked"),
                        row.getBoolean("reminded")),
                State.of(row.getString("state")),
                Columns.optionalInstant(row, "answered_at").map(at -> new Swap.Answer(by, at, word, leg)));
    }

    private List<Leg> asked(long swap) {
        return database.with(handle -> handle.createQuery(
                        "select giver, schedule, start_at, end_at from swap_asked where swap = ? order by number")
                .bind(0, swap)
                .map((row, context) -> new Leg(
                        ScheduleId.of(row.getString("schedule")),
                        new PersonId(row.getString("giver")),
                        new Span(Columns.instant(row, "start_at"), Columns.instant(row, "end_at"))))
                .list());
    }
}
