package dev.watchbell.figures;

import dev.watchbell.figures.SlackProcess.Posted;
import dev.watchbell.store.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Some rounds of one fleet, each with its floor right after it.
 *
 * @param megabytes resident in the bot at the end
 */
record Lateness(List<Round> rounds, long megabytes) {
    private static final int ROUNDS = Integer.getInteger("lateness.rounds", 3);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final InstantSource CLOCK = InstantSource.system();

    /** How late the messages were, and how long as many bare posts took after it. */
    record Round(Durations late, Duration floor) {
        double ratio() {
            return Durations.millis(late.longest()) / Durations.millis(floor);
        }
    }

    static Lateness of(Fleet fleet, DatabaseUrl database) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("watchbell-fleet-");
        long pause = 60 + fleet.changing() / 5_000 * 60L;
        Instant first = CLOCK.instant()
                .plusSeconds(Integer.getInteger("lateness.prepare", 30) + fleet.schedules() / 100)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusSeconds(60);
        List<Instant> changes = IntStream.range(0, ROUNDS)
                .mapToObj(round -> first.plusSeconds(round * pause))
                .toList();
        fleet.write(folder, changes);
        try (SlackProcess slack = SlackProcess.start(fleet.schedules());
                BotProcess bot = BotProcess.start(slack, database, List.of(folder))) {
            prepare(bot, slack, fleet.changing(), first);
            Floor floor = new Floor(slack);
            List<Round> rounds = new ArrayList<>();
            for (Instant change : changes) {
                rounds.add(round(fleet, slack, floor, change));
            }
            return new Lateness(rounds, bot.residentMegabytes());
        }
    }

    /** Each team has been told of the first change, the others follow too soon for it; then it is quiet. */
    private static void prepare(BotProcess bot, SlackProcess slack, int ahead, Instant first)
            throws IOException, InterruptedException {
        int before = -1;
        Instant since = CLOCK.instant();
        while (slack.number() < ahead || CLOCK.instant().isBefore(since.plus(QUIET))) {
            bot.mustLive();
            if (slack.number() != before) {
                before = slack.number();
                since = CLOCK.instant();
            }
            if (!CLOCK.instant().isBefore(first.minus(QUIET.multipliedBy(4)))) {
                throw new IllegalStateException(
                        "only " + before + " of " + ahead + " were told ahead: -Dlateness.prepare= takes more seconds");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        List<Posted> unused = slack.posted();
    }

    private static Round round(Fleet fleet, SlackProcess slack, Floor floor, Instant change)
            throws IOException, InterruptedException {
        int expected = 2 * fleet.changing();
        List<Posted> begun = new ArrayList<>();
        while (begun.size() < expected) {
            LockSupport.parkNanos(LOOK.toNanos());
            slack.posted().stream()
                    .filter(posted -> posted.words().contains(" the watch on "))
                    .forEach(begun::add);
            if (CLOCK.instant().isAfter(change.plusSeconds(600))) {
                throw new IllegalStateException("only " + begun.size() + " of " + expected + " were told");
            }
        }
        Durations late = new Durations(begun.stream()
                .map(posted -> Duration.between(change, posted.at()))
                .toList());
        LockSupport.parkNanos(QUIET.toNanos());
        return new Round(late, floor.of(fleet));
    }

    @Override
    public String toString() {
        return "first %.0f  p50 %.0f  p99 %.0f  last %.0f  floor %.0f ms  ratio %.2f (%s)  %d MB"
                .formatted(
                        median(round -> Durations.millis(round.late().sorted().get(0))),
                        median(round -> Durations.millis(round.late().percentile(50))),
                        median(round -> Durations.millis(round.late().percentile(99))),
                        median(round -> Durations.millis(round.late().longest())),
                        median(round -> Durations.millis(round.floor())),
                        median(Round::ratio),
                        rounds.stream()
                                .map(round -> String.format(Locale.ROOT, "%.2f", round.ratio()))
                                .reduce((one, other) -> one + " " + other)
                                .orElse(""),
                        megabytes);
    }

    private double median(Function<Round, Double> what) {
        List<Double> sorted = rounds.stream().map(what).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
