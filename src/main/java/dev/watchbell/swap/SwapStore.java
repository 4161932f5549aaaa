package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Swaps in their table; an end is written once. */
final class SwapStore {
    private static final String ALL = "select id, proposer, given_schedule, given_start, given_end,"
            + " colleague, asked_schedule, asked_start, asked_end, state, answered_by, answered_at from swap";

    private final Database database;

    SwapStore(Database database) {
        this.database = database;
    }

    Swap add(Trade trade, Instant at) {
        long id = database.with(handle -> handle.createUpdate("insert into swap"
                        + " (proposer, given_schedule, given_start, given_end,"
                        + " colleague, asked_schedule, asked_start, asked_end, state, proposed_at, starts_at)"
                        + " values (:proposer, :given, :givenStart, :givenEnd,"
                        + " :colleague, :asked, :askedStart, :askedEnd, 'proposed', :at, :starts)")
                .bind("proposer", trade.proposer().value())
                .bind("given", trade.given().schedule().toString())
                .bind("givenStart", trade.given().span().start())
                .bind("givenEnd", trade.given().span().end())
                .bind("colleague", trade.colleague().value())
                .bind("asked", trade.asked().schedule().toString())
                .bind("askedStart", trade.asked().span().start())
                .bind("askedEnd", trade.asked().span().end())
                .bind("at", at)
                .bind("starts", trade.starts())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        return new Swap(id, trade, Swap.State.PROPOSED, Optional.empty());
    }

    Optional<Swap> find(long id) {
        return database.with(handle -> handle.createQuery(ALL + " where id = :id")
                .bind("id", id)
                .map((row, context) -> swap(row))
                .findOne());
    }

    /** Those still open, the first to start first. */
    List<Swap> open() {
        return database.with(handle -> handle.createQuery(ALL + " where state = 'proposed' order by starts_at, id")
                .map((row, context) -> swap(row))
                .list());
    }

    /** Writes how it ended, where nobody was earlier; false where somebody was. */
    boolean end(Swap ended, Swap.Answer answer) {
        return database.with(handle -> handle.createUpdate("update swap set state = :state, answered_by = :by,"
                                + " answered_at = :at where id = :id and state = 'proposed'")
                        .bind("state", ended.state().word())
                        .bind("by", answer.by().map(PersonId::value))
                        .bind("at", answer.at())
                        .bind("id", ended.id())
                        .execute())
                == 1;
    }

    private static Swap swap(ResultSet row) throws SQLException {
        Optional<PersonId> by = Columns.optionalText(row, "answered_by").map(PersonId::new);
        return new Swap(
                row.getLong("id"),
                new Trade(leg(row, "proposer", "given"), leg(row, "colleague", "asked")),
                Swap.State.of(row.getString("state")),
                Columns.optionalInstant(row, "answered_at").map(at -> new Swap.Answer(by, at)));
    }

    private static Leg leg(ResultSet row, String giver, String which) throws SQLException {
        return new Leg(
                ScheduleId.of(row.getString(which + "_schedule")),
                new PersonId(row.getString(giver)),
                new Span(Columns.instant(row, which + "_start"), Columns.instant(row, which + "_end")));
    }
}
