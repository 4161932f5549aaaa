package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What must be said: written in the transaction that decides it, said after the commit, once.
 *
 * <p>A row is a message in the state in which people should see it. Where it was never said it is posted; where it was, it
 * is edited; edits that come faster than Slack takes them become one.
 */
public final class Outbox implements AutoCloseable {
    private static final int FEW = 10;
    private static final Duration REMEMBERED = Duration.ofDays(400);

    /** So that nobody waits long for a lock. */
    private static final int FORGOTTEN_AT_ONCE = 500;

    private final Database database;
    private final InstantSource clock;
    private final OutboxStore rows;
    private final HoldStore holds;
    private final Listeners listeners;
    private final Rounds rounds;
    private final Senders senders;

    public Outbox(Database database, SlackClient slack, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.rows = new OutboxStore(database);
        this.holds = new HoldStore(database);
        ClaimStore claims = new ClaimStore(database);
        this.listeners = new Listeners(database, claims);
        Speech speech = new Speech(slack, rows, claims);
        Sender sender = new Sender(claims, holds, speech, new Errands(slack, rows), listeners, clock);
        this.rounds = new Rounds(claims, holds, sender, clock);
        this.senders = new Senders(rounds, clock);
    }

    /** Says it about that subject, or, where something was said about it in that conversation already, edits that message. */
    public void say(Conversation to, Subject subject, Urgency urgency, Message message) {
        put(to, subject, Kind.MESSAGE, urgency, MessageJson.write(message));
    }

    /** As {@link #say}, only where something was said, or is about to be said, about it there: an edit, never a new message. */
    public void edit(Conversation to, Subject subject, Message message) {
        database.transact(() -> {
            rows.edit(to, subject, MessageJson.write(message), clock.instant());
            database.afterCommit(senders::wake);
        });
    }

    /**
     * Has an errand run once, after all that was asked for in that conversation before; the same errand again does nothing, a changed
     * one (another topic, more people) is run again.
     */
    public void run(Conversation order, Subject subject, Errand errand) {
        put(order, subject, Kind.of(errand), Urgency.SOON, ErrandJson.write(errand));
    }

    private void put(Conversation to, Subject subject, Kind kind, Urgency urgency, String content) {
        database.transact(() -> {
            rows.put(to, subject, kind, urgency, content, clock.instant());
            database.afterCommit(senders::wake);
        });
    }

    /** Who is told, in the transaction that notes it, that the channel asked for under a subject is open. */
    public void whenChannelOpens(BiConsumer<Subject, ChannelId> listener) {
        listeners.add(listener);
    }

    /** Has somebody told of what was said or done, when it is. */
    public void whenDelivered(Consumer<Delivered> listener) {
        rounds.whenDelivered(listener);
    }

    /** Where the message about that subject stands in Slack; empty until it has been said. */
    public Optional<Said> said(Conversation in, Subject subject) {
        return rows.said(in, subject);
    }

    /** How much waits to be said or done. */
    public int pending() {
        return rows.queue().length();
    }

    /** Since when the oldest of it waits; empty where nothing does. */
    public Optional<Instant> oldest() {
        return rows.queue().oldest();
    }

    /** Slack's error while it refuses the bot altogether, such as {@code token_revoked}; empty where all is well. */
    public Optional<String> trouble() {
        return holds.mute().map(HoldStore.Mute::reason);
    }

    /** Forgets what was said, done or refused more than 400 days ago: whoever spoke of it now would begin a new message. */
    public void forgetOld() {
        Instant before = clock.instant().minus(REMEMBERED);
        int forgotten;
        do {
            forgotten = database.inTransaction(() -> rows.forget(before, FORGOTTEN_AT_ONCE));
        } while (forgotten > 0);
    }

    /** Says in this thread all that can be said now, and tells how much that was; for tests, instead of {@link #start}. */
    public int sayDue() {
        int said = 0;
        for (List<Due> some = rounds.claim(FEW); !some.isEmpty(); some = rounds.claim(FEW)) {
            said += (int) some.stream().filter(rounds::send).count();
        }
        return said;
    }

    /** Says from now on what is due, in threads of its own. */
    public void start() {
        senders.start();
    }

    /** Takes nothing more from the queue, and waits until what is being said has been said. */
    @Override
    public void close() {
        senders.close();
    }
}
