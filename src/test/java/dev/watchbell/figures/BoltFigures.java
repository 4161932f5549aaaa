package dev.watchbell.figures;

import dev.watchbell.kit.Databases;
import dev.watchbell.kit.H2Databases;
import dev.watchbell.kit.PostgresDatabases;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** How long an acknowledgement takes beside a bare Bolt application: turn by turn, each in its own process, with the same heap. */
public final class BoltFigures {
    private static final int WARM_UP = 3_000;
    private static final int TIMES = 1_000;
    private static final int PER_SECOND = 200;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private final Playground playground = new Playground(InstantSource.system(), Workspace.harbour());
    private final List<Runner> runners = new ArrayList<>();
    /** By what was measured, and by whom: p50 and p99 in milliseconds, a pair for each round. */
    private final Map<String, Map<String, List<double[]>>> measured = new LinkedHashMap<>();

    private record Runner(String name, Process process, Commands commands) {}

    private BoltFigures() {}

    public static void main(String[] arguments) throws IOException, ExecutionException, InterruptedException {
        BoltFigures figures = new BoltFigures();
        try (Databases h2 = new H2Databases();
                Databases postgres = PostgresDatabases.durable()) {
            Server slack = Server.startHere(0, List.of(figures.playground.routes()));
            figures.playground.servedAt(URI.create("http://127.0.0.1:" + slack.port() + "/"));
            figures.compare(h2, postgres);
        }
        // Javalin's thread that pings sockets outlives its server, and would keep this process.
        System.exit(0);
    }

    /** The children end before their databases do. */
    private void compare(Databases h2, Databases postgres)
            throws IOException, ExecutionException, InterruptedException {
        try {
            start("Bolt", Contender.Kind.BOLT, h2.fresh());
            start("Bolt, receipt in H2", Contender.Kind.BOLT_WITH_A_RECEIPT, h2.fresh());
            start("Bolt, receipt in PostgreSQL", Contender.Kind.BOLT_WITH_A_RECEIPT, postgres.fresh());
            start("Watchbell, H2", Contender.Kind.WATCHBELL, h2.fresh());
            start("Watchbell, PostgreSQL", Contender.Kind.WATCHBELL, postgres.fresh());
            measure();
        } finally {
            runners.forEach(
                    runner -> runner.process().destroyForcibly().onExit().join());
        }
    }

    private void start(String name, Contender.Kind kind, DatabaseUrl database) throws IOException {
        List<String> flags = DockerFlags.in(Files.readString(Path.of("Dockerfile")));
        Process process = new ProcessBuilder(Stream.of(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                                flags.stream(),
                                Stream.of(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "-Dlogback.configurationFile=logback.xml",
                                        Contender.class.getName(),
                                        kind.name(),
                                        playground.apiUrl().toString(),
                                        playground.credentials().botToken(),
                                        playground.credentials().signingSecret(),
                                        database.jdbc()))
                        .flatMap(some -> some)
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int port = Integer.parseInt(process.inputReader(StandardCharsets.UTF_8).readLine());
        Commands commands = new Commands(port, playground.credentials().signingSecret());
        runners.add(new Runner(name, process, commands));
    }

    private void measure() throws ExecutionException, InterruptedException {
        for (Runner runner : runners) {
            var warm = runner.commands().closed(WARM_UP, number -> number % 2 == 0 ? "who" : "");
            System.out.printf("warm  %-28s %s%n", runner.name(), warm);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Runner> turn = new ArrayList<>(runners);
            Collections.rotate(turn, round);
            for (Runner runner : turn) {
                closed(runner, "who, 8 at once", number -> "who");
                closed(runner, "bare, 8 at once", number -> "");
                note(runner, "who, 200 a second", runner.commands().open(TIMES, PER_SECOND, number -> "who"));
                note(runner, "bare, 200 a second", runner.commands().open(TIMES, PER_SECOND, number -> ""));
                int hours = round;
                note(
                        runner,
                        "override, 200 a second",
                        runner.commands()
                                .open(TIMES / 10, PER_SECOND, number -> "override @ben " + window(hours, number)));
            }
        }
        measured.forEach(BoltFigures::print);
    }

    /** An hour of its own for each. */
    private static String window(int round, int number) {
        var start = java.time.LocalDateTime.of(2027, 1, 1, 0, 0).plusHours(round * 200L + number);
        return start.toLocalDate() + " " + start.toLocalTime() + " to "
                + start.plusHours(1).toLocalDate() + " " + start.plusHours(1).toLocalTime();
    }

    private void closed(Runner runner, String what, IntFunction<String> text)
            throws ExecutionException, InterruptedException {
        note(runner, what, runner.commands().closed(TIMES, text));
    }

    private void note(Runner runner, String what, Durations took) {
        System.out.printf("%-20s %-28s %s%n", what, runner.name(), took);
        measured.computeIfAbsent(what, none -> new LinkedHashMap<>())
                .computeIfAbsent(runner.name(), none -> new ArrayList<>())
                .add(new double[] {Durations.millis(took.percentile(50)), Durations.millis(took.percentile(99))});
    }

    /** Medians of the rounds, and of the ratios to Bolt's own within each round. */
    private static void print(String what, Map<String, List<double[]>> all) {
        System.out.println(what);
        List<double[]> bolt = all.getOrDefault("Bolt", List.of());
        all.forEach((name, rounds) -> System.out.printf(
                "  %-28s p50 %6.2f ms (%.2f x)  p99 %6.2f ms (%.2f x)%n",
                name,
                median(rounds, null, 0),
                median(rounds, bolt, 0),
                median(rounds, null, 1),
                median(rounds, bolt, 1)));
    }

    private static double median(
            List<double[]> rounds, @org.jspecify.annotations.Nullable List<double[]> by, int which) {
        double[] values = new double[rounds.size()];
        for (int round = 0; round < values.length; round++) {
            values[round] = rounds.get(round)[which] / (by == null ? 1 : by.get(round)[which]);
        }
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
