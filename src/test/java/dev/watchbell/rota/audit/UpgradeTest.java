package dev.watchbell.rota.audit;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.Wanted;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A database from before anybody wrote down who takes things back, and why. */
@OnBothDatabases
class UpgradeTest {
    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V17__who_changed_what.sql");
    private static final Cause SWAP = new Cause("swap/17");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Database database;
    private final Crew crew;

    UpgradeTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
    }

    @Test
    void what_was_done_before_has_a_line_as_far_as_it_is_known() throws IOException {
        Instant begin = clock.instant();
        Span tuesday = new Span(begin.plus(Duration.ofHours(21)), begin.plus(Duration.ofHours(45)));
        clock.advance(Duration.ofHours(1));
        crew.rotas()
                .apply(new Wanted(
                        crew.rotas().team(PAYMENTS).orElseThrow(),
                        List.of(new Schedule(PRIMARY, Crew.daily("2026-03-02T18:00", ANA, BEN, CHI))),
                        Optional.of(ANA),
                        Duration.ZERO));
        crew.rotas().add(PRIMARY, List.of(new Cover(tuesday, Optional.of(CHI), Optional.empty())), SWAP, BEN);
        clock.advance(Duration.ofHours(1));
        crew.rotas().cancel(SWAP, BEN, new Cause("undo"));
        asBefore();

        migrate();

        List<Line> lines = new Audit(database)
                .made(PAYMENTS, new Span(begin, clock.instant().plusSeconds(1)), 10);
        assertThat(lines)
                .extracting(line -> line.mark().cause().value())
                .containsExactly("file/payments/primary", "edit", "swap/17", "cancelled");
        assertThat(lines.get(3).undone()).contains(SWAP);
        assertThat(lines.get(3).mark().by()).isEmpty();
    }

    private void asBefore() {
        database.transact(() -> database.use(handle -> {
            handle.execute("alter table cover drop column cancelled_by");
            handle.execute("alter table cover drop column cancelled_why");
            handle.execute("alter table rota_version drop column cause");
            handle.execute("drop table rota_version_dropped");
        }));
    }

    private void migrate() throws IOException {
        String script = Files.readString(MIGRATION);
        database.transact(
                () -> database.use(handle -> handle.createScript(script).execute()));
    }
}
