package dev.watchbell.figures;

import dev.watchbell.app.App;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The whole bot on a playground as in real life: its threads run, and the clock goes by itself. */
final class MovingBot implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Playground playground = new Playground(InstantSource.system(), Workspace.harbour());
    private final Server slack;
    private final App app;
    private final Server own;

    /** How Slack reaches it. */
    enum Way {
        SOCKET,
        HTTP
    }

    MovingBot(Way way, DatabaseUrl database) {
        slack = Server.startHere(0, List.of(playground.routes()));
        playground.servedAt(address(slack));
        app = new App(
                new Settings(slackSettings(way), 0, database, Optional.empty(), Optional.empty()),
                InstantSource.system());
        own = Server.startHere(0, app.routes());
        playground.deliverTo(address(own).resolve("/slack/events"));
        app.meet();
        PlayRotas.apply(app);
        app.start();
        while (way == Way.SOCKET && playground.sockets().connections() == 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private SlackSettings slackSettings(Way way) {
        Secret app = new Secret(playground.credentials().appToken());
        return new SlackSettings(
                playground.apiUrl(),
                new Secret(playground.credentials().botToken()),
                way == Way.SOCKET ? Optional.of(app) : Optional.empty(),
                Optional.of(new Secret(playground.credentials().signingSecret())));
    }

    private static URI address(Server server) {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    Playground playground() {
        return playground;
    }

    @Override
    public void close() {
        app.close();
        own.close();
        slack.close();
        playground.close();
    }
}
