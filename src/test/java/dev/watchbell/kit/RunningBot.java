package dev.watchbell.kit;

import dev.watchbell.app.App;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The whole bot on a playground, over the wire, with a clock that stands still until it is told otherwise. */
public final class RunningBot implements AutoCloseable {
    /** What people are told as its address; {@link #url} is where it answers. */
    private static final URI PUBLIC_URL = URI.create("https://watchbell.example.com");

    /** Whoever knows it may ask over HTTP who is on call. */
    public static final String WHO_TOKEN = "tell-me-who-is-there";

    private static final int ROUNDS = 100;

    private final SettableClock clock;
    private final Playground playground;
    private final Server slack;
    private App app;
    private Server own;

    public RunningBot(SettableClock clock) {
        this(clock, DatabaseUrl.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
    }

    public RunningBot(SettableClock clock, DatabaseUrl database) {
        this.clock = clock;
        playground = new Playground(clock, Workspace.harbour());
        slack = Server.startHere(0, List.of(playground.routes()));
        playground.servedAt(URI.create("http://127.0.0.1:" + slack.port() + "/"));
        app = new App(settings(database), clock);
        own = Server.startHere(0, app.routes());
        playground.deliverTo(URI.create("http://127.0.0.1:" + own.port() + "/slack/events"));
        app.meet();
    }

    /** Stops the bot, has something done while it is stopped, and starts it on that database; Slack goes on meanwhile. */
    public void restart(DatabaseUrl on, Runnable meanwhile) {
        app.close();
        own.close();
        meanwhile.run();
        app = new App(settings(on), clock);
        own = Server.startHere(0, app.routes());
        playground.deliverTo(URI.create("http://127.0.0.1:" + own.port() + "/slack/events"));
        app.meet();
    }

    private Settings settings(DatabaseUrl database) {
        SlackSettings slackSettings = new SlackSettings(
                playground.apiUrl(),
                new Secret(playground.credentials().botToken()),
                Optional.empty(),
                Optional.of(new Secret(playground.credentials().signingSecret())));
        return new Settings(
                slackSettings,
                0,
                database,
                Optional.empty(),
                Optional.of(PUBLIC_URL),
                Optional.of(new Secret(WHO_TOKEN)),
                Duration.ZERO);
    }

    public Playground playground() {
        return playground;
    }

    /** Where the bot itself answers over HTTP. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + own.port() + "/");
    }

    public void apply(Path rota) {
        app.apply(rota);
        settle();
    }

    /** Lets time pass, with a stop at each instant at which the bot wants to be woken. */
    public void pass(Instant until) {
        Optional<Instant> next = wake();
        while (next.isPresent() && !next.get().isAfter(until)) {
            clock.set(next.get());
            next = wake();
        }
        clock.set(until);
        settle();
    }

    /** Waits until the bot has done and said all that is due now. */
    public void settle() {
        Optional<Instant> unused = wake();
    }

    private Optional<Instant> wake() {
        for (int round = 0; round < ROUNDS; round++) {
            app.settle();
            Optional<Instant> next = app.timer().ringDue().filter(at -> at.isAfter(clock.instant()));
            if (app.outbox().sayDue() == 0) {
                return next;
            }
        }
        throw new IllegalStateException("the bot doesn't come to rest");
    }

    @Override
    public void close() {
        app.close();
        own.close();
        slack.close();
        playground.close();
    }
}
