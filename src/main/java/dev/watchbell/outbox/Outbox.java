package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What must be said: written in the transaction that decides it, said after the commit, once.
 *
 * <p>A row is a message in the state in which people should see it. Where it was never said it is posted; where it was, it
 * is edited; edits that come faster than Slack takes them become one.
 */
public final class Outbox implements AutoCloseable {
    private static final int FEW = 10;

    private final Database database;
    private final InstantSource clock;
    private final OutboxStore rows;
    private final HoldStore holds;
    private final TallyStore tallies;
    private final Listeners listeners;
    private final Rounds rounds;
    private final Senders senders;
    private final Notes notes;
    private final Heart heart;

    public Outbox(Database database, SlackClient slack, InstantSource clock) {
        this(database, slack, clock, new Random());
    }

    /** @param luck spreads retries; a seeded one makes a run that can be had again */
    public Outbox(Database database, SlackClient slack, InstantSource clock, RandomGenerator luck) {
        this.database = database;
        this.clock = clock;
        this.rows = new OutboxStore(database);
        this.holds = new HoldStore(database);
        this.tallies = new TallyStore(database);
        this.listeners = new Listeners(database);
        this.heart = new Heart(database);
        Sender sender = new Sender(database, slack, holds, listeners, luck, clock);
        ClaimStore claims = new ClaimStore(database, heart::owner);
        this.notes = sender.notes();
        this.rounds = new Rounds(claims, holds, new AheadStore(database), sender, clock);
        this.senders = new Senders(rounds, clock);
    }

    /** Says it about that subject, or, where something was said about it in that conversation already, edits that message. */
    public void say(Conversation to, Subject subject, Urgency urgency, Message message) {
        put(to, subject, message(urgency, message, Optional.empty()));
    }

    /**
     * As {@link #say}, for what nobody needs any more from some moment on: what couldn't be said until then is told in one line
     * with all else that has passed in that conversation.
     */
    public void say(Conversation to, Subject subject, Urgency urgency, Message message, Instant usefulUntil) {
        put(to, subject, message(urgency, message, Optional.of(usefulUntil)));
    }

    private static OutboxStore.Wanted message(Urgency urgency, Message message, Optional<Instant> usefulUntil) {
        return new OutboxStore.Wanted(Kind.MESSAGE, urgency, MessageJson.write(message), usefulUntil);
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
        put(
                order,
                subject,
                new OutboxStore.Wanted(Kind.of(errand), Urgency.SOON, ErrandJson.write(errand), Optional.empty()));
    }

    private void put(Conversation to, Subject subject, OutboxStore.Wanted wanted) {
        database.transact(() -> {
            rows.put(to, subject, wanted, clock.instant());
            database.afterCommit(senders::wake);
        });
    }

    /** Who is told, in the transaction that notes it, that the channel asked for under a subject is open. */
    public void whenChannelOpens(BiConsumer<Subject, ChannelId> listener) {
        listeners.add(listener);
    }

    /** Who is told, in the transaction that keeps it, of what Slack won't take. */
    public void whenRefused(Consumer<Refused> listener) {
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

    /** When the message about that subject was said there, or last edited; empty while either waits. */
    public Optional<Instant> saidAt(Conversation in, Subject subject) {
        return rows.saidAt(in, subject);
    }

    /** How much waits to be said or done, what is held included. */
    public int pending() {
        return tallies.waiting(clock.instant()).count();
    }

    /** Since when the oldest of it waits; empty where nothing does. */
    public Optional<Instant> oldest() {
        return tallies.waiting(clock.instant()).oldest();
    }

    /** How much of it waits for a time: for another try, or because Slack asked for rest or takes nothing from the bot. */
    public int held() {
        return tallies.held(clock.instant()).count();
    }

    /** Since when the oldest of what is held waits. */
    public Optional<Instant> oldestHeld() {
        return tallies.held(clock.instant()).oldest();
    }

    /** How much Slack won't take; it is kept until somebody has it said again, or drops it. */
    public int refused() {
        return tallies.refused(clock.instant()).count();
    }

    /** Since when the oldest of that was wanted. */
    public Optional<Instant> oldestRefused() {
        return tallies.refused(clock.instant()).oldest();
    }

    /** Slack's error while it refuses the bot altogether, such as {@code token_revoked}; empty where all is well. */
    public Optional<String> trouble() {
        return holds.mute().map(HoldStore.Mute::reason);
    }

    /** Says in this thread all that can be said now, and tells how much that was; for tests, instead of {@link #start}. */
    public int sayDue() {
        int said = 0;
        rounds.putRight();
        for (List<Due> some = rounds.claim(FEW); !some.isEmpty(); some = rounds.claim(FEW)) {
            said += (int) some.stream().filter(rounds::send).count();
        }
        return said;
    }

    /** Looks at the queue once the thread's transaction is committed: something in it has changed. */
    public void look() {
        database.afterCommit(senders::wake);
    }

    /** Says from now on what is due, in threads of its own. */
    public void start() {
        heart.start();
        notes.start(senders::wake);
        senders.start();
    }

    /** Takes nothing more from the queue, and waits until what is being said has been said. */
    @Override
    public void close() {
        senders.close();
        notes.close();
        heart.close();
    }
}
