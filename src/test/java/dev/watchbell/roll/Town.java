package dev.watchbell.roll;

import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Slack, a database and the replicas that serve the one from the other; all clocks are real. */
final class Town implements AutoCloseable {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Schedules of which each begins at a minute of its own. */
    private static final int MINUTES = 8;

    private final Playground playground = new Playground(InstantSource.system(), Workspace.harbour());
    private final Server slack = Server.startHere(0, List.of(playground.routes()));
    private final Map<String, String> environment = new HashMap<>();
    private final List<Replica> replicas = new ArrayList<>();
    private final Path folder;
    private final Instant firstMinute;
    private int port;

    private Town(Path folder, DatabaseUrl database) throws IOException {
        this.folder = folder;
        playground.servedAt(URI.create("http://127.0.0.1:" + slack.port() + "/"));
        firstMinute =
                InstantSource.system().instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
        environment.put("SLACK_API_URL", playground.apiUrl().toString());
        environment.put("SLACK_BOT_TOKEN", playground.credentials().botToken());
        environment.put("WATCHBELL_DATABASE_URL", database.jdbc());
        environment.put(
                "WATCHBELL_ROTA",
                Files.writeString(folder.resolve("payments.yaml"), rota()).toString());
    }

    static Town overSocketMode(Path folder, DatabaseUrl database) throws IOException {
        Town town = new Town(folder, database);
        town.environment.put("SLACK_APP_TOKEN", town.playground.credentials().appToken());
        return town;
    }

    static Town overHttp(Path folder, DatabaseUrl database) throws IOException {
        Town town = new Town(folder, database);
        town.environment.put(
                "SLACK_SIGNING_SECRET", town.playground.credentials().signingSecret());
        return town;
    }

    private String rota() {
        StringBuilder rota = new StringBuilder("""
                team: payments
                name: Payments
                channel: "#payments"
                time_zone: Europe/Paris
                members: ["@ana", "@ben", "@chi", "@dee"]
                schedules:
                """);
        for (int minute = 0; minute < MINUTES; minute++) {
            LocalDateTime start = LocalDateTime.ofInstant(begins(minute), PARIS).minusDays(3);
            rota.append("""
                      m%d:
                        layers:
                          - rotation: { type: daily, start: %s }
                            users: ["@ana", "@ben", "@chi", "@dee"]
                    """.formatted(minute, start));
        }
        return rota.toString();
    }

    /** When the watch of a schedule begins that has that number. */
    private Instant begins(int minute) {
        return firstMinute.plus(Duration.ofMinutes(minute));
    }

    /** The schedules whose watch has changed hands between those two instants. */
    List<String> begun(Instant from, Instant to) {
        List<String> schedules = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            if (begins(minute).isAfter(from) && begins(minute).isBefore(to)) {
                schedules.add("payments/m" + minute);
            }
        }
        return schedules;
    }

    Town with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    Playground playground() {
        return playground;
    }

    /** Starts one more. */
    Replica replica() throws IOException {
        port = Replica.freePort();
        Replica started = Replica.start(folder, "replica" + (replicas.size() + 1), port, environment);
        replicas.add(started);
        return started;
    }

    /** What a verb of the command line says, with the settings of the replica that was started last. */
    String says(String... verb) throws IOException, InterruptedException {
        return Replica.says(folder, port, environment, List.of(verb));
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        playground.close();
        slack.close();
    }
}
