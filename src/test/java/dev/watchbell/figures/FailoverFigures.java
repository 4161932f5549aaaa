package dev.watchbell.figures;

import dev.watchbell.figures.SlackProcess.Posted;
import dev.watchbell.kit.Databases;
import dev.watchbell.kit.PostgresDatabases;
import dev.watchbell.store.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Two replicas on one PostgreSQL, of which one is killed while watches change: how long until the other says something, and until it
 * has said all. The older one is killed each time, and another begins in its place.
 */
public final class FailoverFigures {
    private static final int ROUNDS = Integer.getInteger("failover.rounds", 10);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration SETTLES = Duration.ofSeconds(90);
    private static final Duration GIVES_UP = Duration.ofSeconds(40);
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Fleet FLEET = new Fleet(300, 300);

    private final SlackProcess slack;
    private final DatabaseUrl database;
    private final Deque<BotProcess> replicas = new ArrayDeque<>();
    private final Random random = new Random(20260105);

    /** What came of one kill; times in milliseconds since it, or since the change where that was later. */
    private record Round(long killed, long first, long last, int lost, int twice) {}

    private FailoverFigures(SlackProcess slack, DatabaseUrl database) {
        this.slack = slack;
        this.database = database;
    }

    /** Prints a line for each round and one for all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Instant first =
                CLOCK.instant().plus(SETTLES).truncatedTo(ChronoUnit.MINUTES).plus(BETWEEN);
        List<Instant> changes = IntStream.range(0, ROUNDS)
                .mapToObj(round -> first.plus(BETWEEN.multipliedBy(round)))
                .toList();
        Path folder = Files.createTempDirectory("watchbell-fleet-");
        FLEET.write(folder, changes);
        try (Databases postgres = PostgresDatabases.durable();
                SlackProcess slack = SlackProcess.start(FLEET.schedules())) {
            FailoverFigures figures = new FailoverFigures(slack, postgres.fresh());
            figures.begin(List.of(folder));
            figures.begin(List.of());
            List<Round> rounds = new ArrayList<>();
            for (Instant change : changes) {
                Round round = figures.round(change);
                System.out.println(round);
                rounds.add(round);
            }
            System.out.printf(
                    "first: median %d, max %d ms; last: median %d, max %d ms; lost %d, twice %d of %d%n",
                    median(rounds.stream().map(Round::first).toList()),
                    rounds.stream().mapToLong(Round::first).max().orElseThrow(),
                    median(rounds.stream().map(Round::last).toList()),
                    rounds.stream().mapToLong(Round::last).max().orElseThrow(),
                    rounds.stream().mapToInt(Round::lost).sum(),
                    rounds.stream().mapToInt(Round::twice).sum(),
                    rounds.size() * 2 * FLEET.changing());
        }
        System.exit(0);
    }

    private void begin(List<Path> rota) throws IOException {
        replicas.add(BotProcess.start(slack, database, rota));
    }

    /** Killed at some moment of the second around the change. */
    private Round round(Instant change) throws IOException, InterruptedException {
        await(change.minusSeconds(2));
        for (BotProcess replica : replicas) {
            replica.mustLive();
        }
        List<Posted> unused = slack.posted();
        await(change.plusMillis(random.nextInt(1_000) - 300));
        Instant killed = CLOCK.instant();
        replicas.remove().kill();
        Instant from = killed.isAfter(change) ? killed : change;
        begin(List.of());

        List<Posted> told = new ArrayList<>();
        while (distinct(told) < 2 * FLEET.changing() && CLOCK.instant().isBefore(change.plus(GIVES_UP))) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            slack.posted().stream()
                    .filter(posted -> posted.words().contains(" the watch on "))
                    .forEach(told::add);
        }
        Optional<Instant> first =
                told.stream().map(Posted::at).filter(from::isBefore).min(Comparator.naturalOrder());
        Optional<Instant> last = told.stream().map(Posted::at).max(Comparator.naturalOrder());
        return new Round(
                Duration.between(change, killed).toMillis(),
                first.map(at -> Duration.between(from, at).toMillis()).orElse(-1L),
                last.map(at -> Duration.between(from, at).toMillis()).orElse(-1L),
                2 * FLEET.changing() - distinct(told),
                told.size() - distinct(told));
    }

    private static int distinct(List<Posted> told) {
        Set<String> words = new HashSet<>();
        told.forEach(posted -> words.add(posted.words()));
        return words.size();
    }

    private static void await(Instant at) {
        while (CLOCK.instant().isBefore(at)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
