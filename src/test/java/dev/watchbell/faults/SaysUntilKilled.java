package dev.watchbell.faults;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.message.Message;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import java.net.URI;
import java.time.InstantSource;

/** A process whose threads write something and what is to be said about it, together, and tell what is committed. */
final class SaysUntilKilled {
    private static final int THREADS = 4;
    private static final Conversation PAYMENTS = Conversation.in(new ChannelId("C0PAYMENTS"));

    private SaysUntilKilled() {}

    public static void main(String[] arguments) {
        Database database = Database.open(DatabaseUrl.of(arguments[0]));
        SlackClient nobody = new SlackClient(URI.create("http://127.0.0.1:9/api/"), "xoxb-nobody");
        Outbox outbox = new Outbox(database, nobody, InstantSource.system());
        for (int thread = 1; thread <= THREADS; thread++) {
            String name = arguments[1] + "/" + thread + "/";
            new Thread(() -> write(database, outbox, name)).start();
        }
    }

    private static void write(Database database, Outbox outbox, String name) {
        for (int number = 1; ; number++) {
            String subject = name + number;
            database.transact(() -> {
                database.use(sql -> sql.execute("insert into kept (subject) values (?)", subject));
                outbox.say(PAYMENTS, new Subject(subject), Urgency.SOON, Message.of(subject));
            });
            System.out.println(subject + ".");
        }
    }
}
