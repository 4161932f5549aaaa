package dev.watchbell.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnPostgres;
import dev.watchbell.kit.Proof;
import dev.watchbell.playground.people.Sightings;
import dev.watchbell.playground.wire.Faults.Fault;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A replica that is told to end, at moments that don't suit it. */
@Proof
@OnPostgres
@Timeout(180)
class EndingTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int TOLD_TO_END = 143;

    private final DatabaseUrl url;
    private final Database database;

    @TempDir
    Path folder;

    EndingTest(DatabaseUrl url, Database database) {
        this.url = url;
        this.database = database;
    }

    @Test
    void a_slack_that_is_silent_keeps_nobody_and_what_it_was_told_is_said_once_by_the_next() throws Exception {
        try (Town town = Town.overSocketMode(folder, url)) {
            Replica first = town.replica().awaitReady();
            await("select count(*) from team");
            town.playground().faults().next(100, "*", new Fault.Silence());
            town.playground().as("ana").command("#payments", "/incident open sev4 the bell is silent");
            await("select count(*) from outbox where lease is not null");

            first.tell();
            first.tell();
            int code = first.end(TEN_SECONDS);

            assertThat(code).isEqualTo(TOLD_TO_END);
            assertThat(first.log()).contains("stopped orderly=true").doesNotContain("ERROR", "\tat ");
            assertThat(leases()).as("rows that another must wait for").isZero();

            town.playground().faults().heal();
            town.replica().awaitReady();
            Sightings sightings = town.playground().sightings();
            assertThat(sightings.await(Duration.ofMinutes(1), () -> said(sightings) > 0))
                    .isTrue();
            await("select case when count(*) = 0 then 1 else 0 end from outbox where waiting");
            assertThat(said(sightings)).isEqualTo(1);
        }
    }

    @Test
    void it_may_be_told_as_soon_as_it_has_begun() throws Exception {
        DatabaseUrl file = DatabaseUrl.of("jdbc:h2:file:" + folder.resolve("watchbell"));
        for (String moment : List.of("serving", "socket open")) {
            try (Town town = Town.overSocketMode(folder, file)) {
                Replica bot = town.replica();
                bot.awaitLog(moment);

                int code = bot.end(TEN_SECONDS);

                assertThat(code).isEqualTo(TOLD_TO_END);
                assertThat(bot.log()).doesNotContain("ERROR", "Exception", "\tat ");
            }
        }
    }

    private static long said(Sightings sightings) {
        return sightings.in("#payments").stream()
                .filter(seen -> seen.plain().contains("the bell is silent"))
                .count();
    }

    private int leases() {
        return count("select count(*) from outbox where lease is not null");
    }

    private int count(String sql) {
        return database.with(handle -> handle.createQuery(sql).mapTo(int.class).one());
    }

    private void await(String counts) {
        while (count(counts) == 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
