package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.Database;
import dev.watchbell.web.Routes;
import dev.watchbell.web.Server;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A bot without features on a playground, over the real wire; a test gives it the commands and buttons that it needs. */
final class Bot implements AutoCloseable {
    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final Playground playground = new Playground(clock, Workspace.harbour());
    final Router router = new Router();
    final SlackClient slack;
    final Inbox inbox;
    private final Afterwards afterwards = new Afterwards();
    private final Server side = Server.start(0, List.of(playground.routes()));
    private Optional<SocketMode> socket = Optional.empty();
    private Optional<Server> http = Optional.empty();

    Bot(Database database) {
        playground.servedAt(URI.create("http://127.0.0.1:" + side.port() + "/"));
        slack = new SlackClient(playground.apiUrl(), playground.credentials().botToken());
        Answers answers = new Answers(slack, database, afterwards);
        inbox = new Inbox(database, new Reception(slack, router, answers), clock);
    }

    Bot verb(String name, Function<Command, Reply> handler) {
        router.verb(new Verb("/oncall", List.of(name), "", "does it", ("/oncall " + name).strip(), handler));
        return this;
    }

    Bot overSocket() {
        SocketMode mode =
                new SocketMode(playground.apiUrl(), playground.credentials().appToken(), inbox);
        socket = Optional.of(mode);
        mode.start();
        awaitSocket();
        return this;
    }

    void awaitSocket() {
        try {
            assertThat(socket.orElseThrow().opened().tryAcquire(20, TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    Bot overHttp() {
        Routes routes = new SlackRoutes(inbox, playground.credentials().signingSecret(), clock);
        Server server = Server.start(0, List.of(routes));
        http = Optional.of(server);
        playground.deliverTo(door());
        return this;
    }

    URI door() {
        return URI.create("http://127.0.0.1:" + http.orElseThrow().port() + "/slack/events");
    }

    SocketMode socket() {
        return socket.orElseThrow();
    }

    /** What that person alone was told, after all that the bot does after its acknowledgements. */
    List<String> told(String person) {
        afterwards.settle();
        return playground.sightings().privately(person).stream()
                .map(Seen::plain)
                .toList();
    }

    void settle() {
        afterwards.settle();
    }

    @Override
    public void close() {
        socket.ifPresent(SocketMode::close);
        http.ifPresent(Server::close);
        afterwards.close();
        playground.close();
        side.close();
    }
}
