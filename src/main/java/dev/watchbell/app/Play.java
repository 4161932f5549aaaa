package dev.watchbell.app;

import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.web.Routes;
import dev.watchbell.web.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bot with a pretend Slack beside it, in one process and on one port: the same bot, over the same wire. */
final class Play implements AutoCloseable {
    private static final String FILE = "./data/playground";
    private static final List<String> ROTAS = List.of("payments.yaml", "platform.yaml");

    private final Playground playground;
    private final App app;
    private final Server server;

    private Play(Playground playground, App app, Server server) {
        this.playground = playground;
        this.app = app;
        this.server = server;
    }

    static Play start(Environment environment, InstantSource clock) {
        int port = Port.free(environment.port());
        URI home = URI.create("http://localhost:" + port + "/");
        Playground playground = new Playground(clock, Workspace.harbour());
        playground.servedAt(home);
        playground.deliverTo(home.resolve("/slack/events"));
        forgetLastTime();
        Settings settings = new Settings(
                new SlackSettings(
                        playground.apiUrl(),
                        new Secret(playground.credentials().botToken()),
                        Optional.of(new Secret(playground.credentials().appToken())),
                        Optional.of(new Secret(playground.credentials().signingSecret()))),
                port,
                environment.database("jdbc:h2:file:" + FILE),
                environment.rota(),
                Optional.of(URI.create("http://localhost:" + port)));
        App app = new App(settings, clock);
        List<Routes> routes = new ArrayList<>(app.routes());
        routes.add(playground.routes());
        Server server = Server.startHere(port, routes);
        app.meet();
        ROTAS.forEach(file -> app.rotas().apply(file, rota(file, clock)));
        settings.rota().ifPresent(app::apply);
        app.start();
        return new Play(playground, app, server);
    }

    /** What to open, and how to try another bot on the same playground. */
    String invitation() {
        return """

                Watchbell is on watch. Open %s

                  Try as ana, in #payments:  /oncall    /oncall swap @ben    /incident open sev2 checkout is slow
                  Another bot can play too:  SLACK_API_URL=%s
                                             SLACK_BOT_TOKEN=%s
                                             SLACK_APP_TOKEN=%s
                                             SLACK_SIGNING_SECRET=%s
                  Everything here is invented, and forgotten at the next start. Ctrl-C ends it.
                """.formatted(
                        playground.apiUrl().resolve("/"),
                        playground.apiUrl(),
                        playground.credentials().botToken(),
                        playground.credentials().appToken(),
                        playground.credentials().signingSecret());
    }

    /** A rota of the playground: the watch of the first team changes in a few minutes, so that something is to be seen. */
    private static RotaDraft rota(String file, InstantSource clock) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDateTime soon = LocalDateTime.ofInstant(clock.instant(), paris)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(4)
                .minusDays(4);
        LocalDate monday = LocalDate.ofInstant(clock.instant(), paris)
                .minusWeeks(1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return RotaFile.parse(
                file, written(file).replace("{{soon}}", soon.toString()).replace("{{monday}}", monday.toString()));
    }

    private static String written(String file) {
        try (InputStream yaml = Play.class.getResourceAsStream("/play/" + file)) {
            if (yaml == null) {
                throw new IllegalStateException("play/" + file + " is not on the class path");
            }
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The playground begins anew at each start, so what the bot knew of the last one is of no use. */
    private static void forgetLastTime() {
        try {
            Files.deleteIfExists(Path.of(FILE + ".mv.db"));
        } catch (IOException held) {
            throw new UncheckedIOException("another playground runs in this folder", held);
        }
    }

    @Override
    public void close() {
        app.close();
        server.close();
        playground.close();
    }
}
