package dev.watchbell.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Databases;
import dev.watchbell.kit.H2Databases;
import dev.watchbell.kit.PostgresDatabases;
import dev.watchbell.kit.Proof;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} in a busy hour: each message is said once, each swap is whole, and the log tells the schedule.
 *
 * <p>{@code -Dkill.moments=200} kills that often; {@code -Dkill.seed=…} begins with that hour, which time makes a little different
 * each time.
 */
@Proof
class KillTest {
    private static final int MOMENTS = Integer.getInteger("kill.moments", 12);
    private static final int IN_AN_HOUR = 20;
    private static final long SEED = Long.getLong("kill.seed", new Random().nextInt(1_000_000));

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<Duration> starts = new ArrayList<>();

    @TempDir
    static Path folder;

    private static List<String> java = List.of();

    /** The first bot leaves the archive from which those after it start sooner. */
    @BeforeAll
    static void start_once_for_all_the_others() throws Exception {
        ChildJava child = new ChildJava(folder);
        Path own = Files.createDirectories(folder.resolve("first"));
        try (Databases databases = new H2Databases();
                Hour hour = new Hour(child.recording(), own, databases.fresh(), 1, SEED)) {
            hour.live(0);
        }
        java = child.command();
    }

    @Test
    void one_bot_on_h2_is_killed() throws Exception {
        try (Databases databases = new H2Databases()) {
            live("h2", databases, 1);
        }
    }

    @Test
    void one_bot_on_postgresql_is_killed() throws Exception {
        try (Databases databases = PostgresDatabases.durable()) {
            live("postgresql", databases, 1);
        }
    }

    @Test
    void one_of_two_bots_on_postgresql_is_killed_or_frozen() throws Exception {
        try (Databases databases = PostgresDatabases.durable()) {
            live("postgresql, two replicas", databases, 2);
        }
    }

    private void live(String where, Databases databases, int replicas) throws Exception {
        long seed = SEED;
        for (int left = MOMENTS; left > 0; left -= IN_AN_HOUR) {
            Path own = Files.createDirectories(
                    folder.resolve("hour-" + replicas + "-" + (databases instanceof H2Databases) + seed));
            DatabaseUrl database = databases.fresh();
            String which = where + ", -Dkill.seed=" + seed;
            try (Hour hour = new Hour(java, own, database, replicas, seed)) {
                hour.live(Math.min(left, IN_AN_HOUR));
                check(which, hour, database);
            }
            databases.discard(database);
            seed++;
        }
        List<Duration> sorted = starts.stream().sorted().toList();
        System.out.printf(
                "%s, seeds %d to %d: %s, at work after a median of %d ms, at most %d ms%n",
                where,
                SEED,
                seed - 1,
                numbers,
                sorted.get(sorted.size() / 2).toMillis(),
                sorted.get(sorted.size() - 1).toMillis());
    }

    private void check(String which, Hour hour, DatabaseUrl url) {
        List<Seen> everything = hour.playground().sightings().since(0);
        try (Database database = Database.open(url)) {
            OutboxBooks outbox = new OutboxBooks(database, Standing.of(everything));
            TradeBooks trades = new TradeBooks(database, everything);
            PingBooks pings = new PingBooks(
                    database,
                    hour.clock(),
                    hour.begun(),
                    hour.atWork(),
                    outbox.rows().stream().map(OutboxBooks.Row::subject).collect(Collectors.toSet()));

            List<String> wrong = new ArrayList<>(outbox.complaints());
            wrong.addAll(trades.complaints(hour.people()));
            wrong.addAll(pings.complaints());

            Map<String, Integer> all = new TreeMap<>(hour.moments());
            all.putAll(trades.numbers());
            all.put("said", outbox.said());
            all.put("folded", (int) outbox.folded());
            all.put("pings that the rota implies", pings.expected());
            all.put("complaints", wrong.size());
            all.forEach((what, number) -> numbers.merge(what, number, Integer::sum));
            starts.addAll(hour.starts());
            System.out.printf(
                    "%s: %s, people %s%n",
                    which, all, hour.people().stream().map(People::done).toList());
            assertThat(wrong)
                    .as("%s%n%s", which, String.join("\n", hour.diary()))
                    .isEmpty();
        }
    }
}
