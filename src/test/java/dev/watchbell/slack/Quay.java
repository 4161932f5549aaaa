package dev.watchbell.slack;

import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** All of this package on a playground, with a router that a test fills, and one clock for both sides. */
final class Quay implements AutoCloseable {
    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final Playground playground = new Playground(clock, Workspace.harbour());
    final Router router = new Router();
    final Afterwards afterwards = new Afterwards();
    final Database database;
    final SlackClient slack;
    final Inbox inbox;
    final Server bot;
    private final Server server = Server.start(0, List.of(playground.routes()));

    Quay() {
        this(Database.open(DatabaseUrl.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")));
    }

    Quay(Database database) {
        this.database = database;
        playground.servedAt(URI.create("http://127.0.0.1:" + server.port() + "/"));
        slack = new SlackClient(playground.apiUrl(), playground.credentials().botToken());
        Answers answers = new Answers(slack, database, afterwards);
        inbox = new Inbox(database, new Reception(slack, router, answers), clock);
        bot = Server.start(
                0, List.of(new SlackRoutes(inbox, playground.credentials().signingSecret(), clock)));
    }

    /** From now on the playground brings what people do over HTTP. */
    Quay overHttp() {
        playground.deliverTo(url());
        return this;
    }

    SocketMode socket() {
        return new SocketMode(playground.apiUrl(), playground.credentials().appToken(), inbox);
    }

    /** The connection makes no noise in the workspace, so its wait is cut into short ones. */
    void awaited(BooleanSupplier sight) throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            if (playground.sightings().await(Duration.ofMillis(20), sight)) {
                return;
            }
        }
        throw new AssertionError("not in twenty seconds");
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + bot.port() + "/slack/events");
    }

    /** The words of that verb of {@code /oncall} go to the handler. */
    void verb(String name, Function<Command, Reply> handler) {
        router.verb(new Verb("/oncall", List.of(name), "", "does it", "/oncall " + name, handler));
    }

    long receipts() {
        return database.with(sql -> sql.createQuery("select count(*) from receipt")
                .mapTo(long.class)
                .one());
    }

    @Override
    public void close() {
        bot.close();
        afterwards.close();
        playground.close();
        server.close();
        database.close();
    }
}
