package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.slack.inbox.Afterwards;
import dev.watchbell.slack.inbox.Answers;
import dev.watchbell.slack.inbox.Inbox;
import dev.watchbell.slack.inbox.Reception;
import dev.watchbell.slack.inbox.SlackRoutes;
import dev.watchbell.slack.socket.SocketMode;
import dev.watchbell.store.Database;
import dev.watchbell.web.Routes;
import dev.watchbell.web.Server;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A bot without features on a playground, over the real wire; a test gives it the commands and buttons that it needs. */
public final class Bot implements AutoCloseable {
    public final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    public final Playground playground = new Playground(clock, Workspace.harbour());
    public final Router router = new Router();
    public final SlackClient slack;
    public final Inbox inbox;
    private final Afterwards afterwards = new Afterwards();
    private final Server side = Server.startHere(0, List.of(playground.routes()));
    private Optional<SocketMode> socket = Optional.empty();
    private Optional<Server> http = Optional.empty();

    public Bot(Database database) {
        playground.servedAt(URI.create("http://127.0.0.1:" + side.port() + "/"));
        slack = new SlackClient(playground.apiUrl(), playground.credentials().botToken());
        Answers answers = new Answers(slack, database, afterwards);
        inbox = new Inbox(database, new Reception(slack, router, answers), clock);
    }

    public Bot verb(String name, Function<Command, Reply> handler) {
        router.verb(new Verb("/oncall", List.of(name), "", "does it", ("/oncall " + name).strip(), handler));
        return this;
    }

    public Bot overSocket() {
        SocketMode mode =
                new SocketMode(playground.apiUrl(), playground.credentials().appToken(), inbox);
        socket = Optional.of(mode);
        mode.start();
        awaitSocket();
        return this;
    }

    public void awaitSocket() {
        try {
            assertThat(socket.orElseThrow().opened().tryAcquire(20, TimeUnit.SECONDS))
                    .isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    public Bot overHttp() {
        Routes routes = new SlackRoutes(inbox, playground.credentials().signingSecret(), clock);
        Server server = Server.startHere(0, List.of(routes));
        http = Optional.of(server);
        playground.deliverTo(door());
        return this;
    }

    public URI door() {
        return URI.create("http://127.0.0.1:" + http.orElseThrow().port() + "/slack/events");
    }

    public SocketMode socket() {
        return socket.orElseThrow();
    }

    /** What that person alone was told, after all that the bot does after its acknowledgements. */
    public List<String> told(String person) {
        afterwards.settle();
        return playground.sightings().privately(person).stream()
                .map(Seen::plain)
                .toList();
    }

    public void settle() {
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
