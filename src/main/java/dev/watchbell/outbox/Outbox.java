package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.Message;
import dev.watchbell.store.Database;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What must be said: written in the transaction that decides it, said after the commit, once.
 *
 * <p>A row is a message in the state in which people should see it. Where it was never said it is posted; where it was, it
 * is edited; edits that come faster than Slack takes them become one.
 */
public final class Outbox {
    private final Database database;

    public Outbox(Database database) {
        this.database = database;
    }

    /** Says it about that subject, or, where something was said about it in that conversation already, edits that message. */
    public void say(Conversation to, Subject subject, Urgency urgency, Message message) {
        throw new UnsupportedOperationException(to + " " + subject + urgency + message + database);
    }

    /** As {@link #say}, only where something was said, or is about to be said, about it there: an edit, never a new message. */
    public void edit(Conversation to, Subject subject, Message message) {
        throw new UnsupportedOperationException(to + " " + subject + message);
    }

    /** Has an errand run once, after all that was asked for in that conversation before. */
    public void run(Conversation order, Subject subject, Errand errand) {
        throw new UnsupportedOperationException(order + " " + subject + errand);
    }

    /** Who is told, in the transaction that notes it, that the channel asked for under a subject is open. */
    public void whenChannelOpens(BiConsumer<Subject, ChannelId> listener) {
        throw new UnsupportedOperationException(listener.toString());
    }

    /** Where the message about that subject stands in Slack; empty until it has been said. */
    public Optional<Said> said(Conversation in, Subject subject) {
        throw new UnsupportedOperationException(in + " " + subject);
    }
}
