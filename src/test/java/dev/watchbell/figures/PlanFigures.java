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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long {@code plan} takes from the shell for so many teams, of two schedules each: where nothing has changed, and where each has
 * one person more. The whole process, with Java's start and a look at who there is in a pretend Slack.
 */
public final class PlanFigures {
    private static final List<Integer> TEAMS = List.of(1, 10, 100, 1_000);
    private static final int TIMES = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String TEAM = """
            team: team%d
            channel: "#payments"
            time_zone: Europe/Paris
            members: ["@ana", "@ben", "@chi", "@dee"]
            schedules:
              primary:
                layers:
                  - rotation: { type: weekly, start: 2026-01-05T09:00 }
                    users: [%s]
              backup:
                layers:
                  - rotation: { type: weekly, start: 2026-01-05T09:00 }
                    users: ["@ben", "@ana"]
                  - rotation: { type: daily, start: 2026-01-05T18:00 }
                    users: [%s]
                    active:
                      - { from: "18:00", to: "08:00" }
            """;

    private final Playground playground;
    private final Path folder;

    private PlanFigures(Playground playground, Path folder) {
        this.playground = playground;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Playground playground = new Playground(InstantSource.system(), Workspace.harbour());
        try (Server slack = Server.startHere(0, List.of(playground.routes()));
                Databases h2 = new H2Databases();
                Databases postgres = PostgresDatabases.durable()) {
            playground.servedAt(URI.create("http://localhost:" + slack.port() + "/"));
            for (int teams : TEAMS) {
                Path folder = Files.createTempDirectory("watchbell-plan-");
                var figures = new PlanFigures(playground, folder);
                figures.measure("H2 in a file", h2.fresh(), teams);
                figures.measure("PostgreSQL", postgres.fresh(), teams);
            }
        }
        // Javalin's thread that pings sockets outlives its server, and would keep this process.
        System.exit(0);
    }

    private void measure(String name, DatabaseUrl database, int teams) throws IOException, InterruptedException {
        write(teams, "\"@ana\", \"@ben\", \"@chi\"");
        run("apply", database);
        Durations same = plans(database);
        write(teams, "\"@ana\", \"@ben\", \"@chi\", \"@dee\"");
        System.out.printf("%-13s %,6d teams, nothing changed  %s%n", name, teams, same);
        System.out.printf("%-13s %,6d teams, each one edited  %s%n", name, teams, plans(database));
    }

    private void write(int teams, String users) throws IOException {
        for (int team = 0; team < teams; team++) {
            Files.writeString(folder.resolve("team" + team + ".yaml"), TEAM.formatted(team, users, users));
        }
    }

    private Durations plans(DatabaseUrl database) throws IOException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            took.add(run("plan", database));
        }
        return new Durations(took);
    }

    private Duration run(String verb, DatabaseUrl database) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.watchbell.Main",
                        verb,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("watchbell-plan-", ".log").toFile());
        command.environment().put("SLACK_API_URL", playground.apiUrl().toString());
        command.environment().put("SLACK_BOT_TOKEN", playground.credentials().botToken());
        command.environment().put("SLACK_APP_TOKEN", playground.credentials().appToken());
        command.environment().put("WATCHBELL_DATABASE_URL", database.jdbc());
        long start = System.nanoTime();
        Process process = command.start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(verb + " failed:\n"
                    + Files.readString(command.redirectOutput().file().toPath()));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
