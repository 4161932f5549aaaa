package dev.watchbell.outbox;

import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.wire.Faults;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.message.Message;
import dev.watchbell.store.Database;
import dev.watchbell.web.Server;
import java.net.URI;
import java.util.List;
import java.util.Random;

/** An outbox on a database, a Slack on the other side of the wire, and one clock for both. */
final class Harbour implements AutoCloseable {
    static final ChannelId PAYMENTS = new ChannelId("C0PAYMENTS");
    static final Conversation IN_PAYMENTS = Conversation.in(PAYMENTS);
    static final PersonId ANA = new PersonId("U0ANA");
    static final PersonId BEN = new PersonId("U0BEN");

    final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    final Playground playground = new Playground(clock, Workspace.harbour());
    final Faults faults = playground.faults();
    final SlackClient slack;
    final Database database;
    private final Server server = Server.startHere(0, List.of(playground.routes()));

    Harbour(Database database) {
        this.database = database;
        playground.servedAt(URI.create("http://127.0.0.1:" + server.port()));
        slack = new SlackClient(playground.apiUrl(), playground.credentials().botToken());
    }

    /** Another process on the same database, with nothing in its memory. */
    Outbox outbox() {
        return new Outbox(database, slack, clock, new Random(2026));
    }

    Sender sender() {
        return new Sender(database, slack, new HoldStore(database), new Listeners(database), new Random(2026), clock);
    }

    void leasesRunOut() {
        database.use(sql -> sql.execute("update outbox set lease_until = current_timestamp - interval '1' second"));
    }

    List<String> in(String channel) {
        return playground.sightings().in(channel).stream().map(Seen::plain).toList();
    }

    List<String> directly(String person) {
        return playground.sightings().directly(person).stream().map(Seen::plain).toList();
    }

    static Message words(String text) {
        return Message.of(text);
    }

    static Subject about(String subject) {
        return new Subject(subject);
    }

    @Override
    public void close() {
        playground.close();
        server.close();
    }
}
