package dev.watchbell.figures;

import dev.watchbell.figures.MovingBot.Way;
import dev.watchbell.kit.Databases;
import dev.watchbell.kit.H2Databases;
import dev.watchbell.kit.PostgresDatabases;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Acts;
import dev.watchbell.store.DatabaseUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** How long {@code /oncall} takes from the command to its acknowledgement, which carries the answer. */
public final class AckFigures {
    private static final int WARM_UP = 200;
    private static final int COMMANDS = 1_000;
    private static final List<String> PAYMENTS = List.of("ana", "ben", "chi", "dee");
    private static final List<String> PLATFORM = List.of("eli", "fay", "gus", "hal");

    private AckFigures() {}

    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        try (Databases h2 = new H2Databases();
                Databases postgres = PostgresDatabases.durable()) {
            for (Way way : Way.values()) {
                measure("H2 in a file", h2, way);
                measure("PostgreSQL", postgres, way);
            }
        }
        // Javalin's thread that pings sockets outlives its server, and would keep this process.
        System.exit(0);
    }

    private static void measure(String name, Databases databases, Way way)
            throws ExecutionException, InterruptedException {
        DatabaseUrl database = databases.fresh();
        try (MovingBot bot = new MovingBot(way, database)) {
            oneAfterTheOther(bot, WARM_UP);
            print(name, way, "one by one", oneAfterTheOther(bot, COMMANDS));
            print(name, way, "8 at once", atOnce(bot, COMMANDS));
        }
        databases.discard(database);
    }

    private static void print(String name, Way way, String how, Durations took) {
        System.out.printf("%-13s %-7s %-11s %s%n", name, way, how, took);
    }

    private static Durations oneAfterTheOther(MovingBot bot, int times) {
        return new Durations(commands(bot.playground().as("ana"), "#payments", times));
    }

    private static Durations atOnce(MovingBot bot, int times) throws ExecutionException, InterruptedException {
        List<Callable<List<Duration>>> people = new ArrayList<>();
        int each = times / (PAYMENTS.size() + PLATFORM.size());
        PAYMENTS.forEach(name -> people.add(() -> commands(bot.playground().as(name), "#payments", each)));
        PLATFORM.forEach(name -> people.add(() -> commands(bot.playground().as(name), "#platform", each)));
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Duration> all = new ArrayList<>();
            for (Future<List<Duration>> one : threads.invokeAll(people)) {
                all.addAll(one.get());
            }
            return new Durations(all);
        } finally {
            threads.shutdown();
        }
    }

    private static List<Duration> commands(Acts person, String channel, int times) {
        return Stream.generate(() -> command(person, channel)).limit(times).toList();
    }

    /** With what the playground itself takes to send it and to show the answer. */
    private static Duration command(Acts person, String channel) {
        long before = System.nanoTime();
        Acted acted = person.command(channel, "/oncall");
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        if (!acted.ok()) {
            throw new IllegalStateException("/oncall in " + channel + " was refused: " + acted.refusal());
        }
        return took;
    }
}
