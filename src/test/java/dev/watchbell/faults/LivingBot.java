package dev.watchbell.faults;

import dev.watchbell.app.App;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The whole bot with all its threads, over Socket Mode, on a database that is hurt meanwhile. */
final class LivingBot implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Playground playground;
    final App app;
    private final Server slack;
    private final Server own;
    private final HttpClient client = HttpClient.newHttpClient();

    LivingBot(DatabaseUrl database, InstantSource clock) throws InterruptedException {
        playground = new Playground(clock, Workspace.harbour());
        slack = Server.startHere(0, List.of(playground.routes()));
        playground.servedAt(URI.create("http://127.0.0.1:" + slack.port() + "/"));
        var settings = new SlackSettings(
                playground.apiUrl(),
                new Secret(playground.credentials().botToken()),
                Optional.of(new Secret(playground.credentials().appToken())),
                Optional.empty());
        app = new App(new Settings(settings, 0, database, Optional.empty(), Optional.empty()), clock);
        own = Server.startHere(0, app.routes());
        app.meet();
        var unused = app.apply(Path.of("src/test/resources/stories/rotas/payments.yaml"));
        app.start();
        until("it is ready", () -> ready() && playground.sockets().connections() > 0);
    }

    boolean ready() {
        return get("readyz") == 200;
    }

    /** The status with which it answers there. */
    int get(String path) {
        try {
            URI there = URI.create("http://127.0.0.1:" + own.port() + "/" + path);
            HttpRequest question = HttpRequest.newBuilder(there)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(question, BodyHandlers.discarding()).statusCode();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Waits until that is so, which the bot has to see to by itself. */
    static void until(String what, BooleanSupplier so) throws InterruptedException {
        long begun = System.nanoTime();
        Object nobody = new Object();
        synchronized (nobody) {
            while (!so.getAsBoolean()) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new AssertionError("not in a minute: " + what);
                }
                nobody.wait(100);
            }
        }
    }

    @Override
    public void close() {
        app.close();
        own.close();
        slack.close();
        playground.close();
    }
}
