package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.swap.Desk.THU;
import static dev.watchbell.swap.Desk.TUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import java.time.Instant;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A database from when one colleague was asked for one shift, and that was all. */
@OnBothDatabases
class SwapUpgradeTest {
    private static final Instant ANSWERED = Instant.parse("2026-03-01T10:00:00Z");

    private final Database database;

    SwapUpgradeTest(Database database) {
        this.database = database;
    }

    @Test
    void open_offers_stay_open_and_agreed_ones_can_still_be_undone() {
        flyway().cleanDisabled(false).load().clean();
        flyway().target("11").load().migrate();
        database.transact(() -> {
            people();
            swap("proposed", null);
            swap("agreed", ANSWERED);
        });

        flyway().load().migrate();

        SwapStore store = new SwapStore(database);
        assertThat(store.open()).singleElement().satisfies(open -> {
            assertThat(open.proposal()).isEqualTo(Proposal.of(new Trade(THU, TUE)));
            assertThat(open.timing())
                    .isEqualTo(new Timing(ANSWERED.minusSeconds(60), TUE.span().start(), true, true));
        });
        Swap agreed = store.find(2).orElseThrow();
        assertThat(agreed.state()).isEqualTo(State.AGREED);
        assertThat(agreed.trade()).contains(new Trade(THU, TUE));
        assertThat(agreed.answer()).contains(new Swap.Answer(Optional.of(BEN), ANSWERED, "", Optional.of(TUE)));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database.connections());
    }

    private void people() {
        database.use(handle -> {
            handle.execute(
                    "insert into person (id, handle, name, zone, active, bot) values ('U0ANA', 'ana', 'ana', 'UTC', true, false)");
            handle.execute(
                    "insert into person (id, handle, name, zone, active, bot) values ('U0BEN', 'ben', 'ben', 'UTC', true, false)");
            handle.execute("insert into team (id, name, channel, zone) values ('payments', 'P', 'C0', 'UTC')");
            handle.execute("insert into schedule (id, team) values ('payments/primary', 'payments')");
        });
    }

    private void swap(String state, @Nullable Instant answered) {
        database.use(handle -> handle.execute(
                "insert into swap (proposer, given_schedule, given_start, given_end, colleague, asked_schedule,"
                        + " asked_start, asked_end, state, proposed_at, starts_at, answered_by, answered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ANA.value(),
                THU.schedule().toString(),
                THU.span().start(),
                THU.span().end(),
                BEN.value(),
                TUE.schedule().toString(),
                TUE.span().start(),
                TUE.span().end(),
                state,
                ANSWERED.minusSeconds(60),
                TUE.span().start(),
                answered == null ? null : BEN.value(),
                answered));
    }
}
