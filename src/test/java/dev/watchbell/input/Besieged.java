package dev.watchbell.input;

import dev.watchbell.app.App;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The bot in a process of its own, at a time that stands still, which says how it is when it is asked on its standard input. */
final class Besieged {
    private static final int COLLECTIONS = 3;
    private static final Duration LOOK = Duration.ofMillis(20);

    private Besieged() {}

    /** Takes Slack's address, three secrets, the database, the time, and a rota file. */
    public static void main(String[] words) throws IOException {
        DatabaseUrl database = new DatabaseUrl(words[4]);
        SettableClock clock = SettableClock.at(words[5]);
        SlackSettings slack = new SlackSettings(
                URI.create(words[0]),
                new Secret(words[1]),
                Optional.of(new Secret(words[2])),
                Optional.of(new Secret(words[3])));
        App app = new App(new Settings(slack, 0, database, Optional.empty(), Optional.empty()), clock);
        try (Database looking = Database.open(database)) {
            Server server = Server.startHere(0, app.routes());
            app.meet();
            app.apply(Path.of(words[6]));
            app.start();
            System.out.println(server.port());
            converse(app, new Checksums(looking));
        }
        // Threads that outlive their server would keep this process.
        Runtime.getRuntime().halt(0);
    }

    /** Until its standard input ends, as it does when whoever started it is gone. */
    private static void converse(App app, Checksums checksums) throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            System.out.println(
                    switch (question) {
                        case "checksums" -> settled(app, checksums);
                        case "receipts" -> checksums.receipts();
                        case "heap" -> heap();
                        case "threads" -> ManagementFactory.getThreadMXBean().getThreadCount();
                        default -> throw new IllegalArgumentException(question);
                    });
        }
    }

    /** When all that is due now has been said. */
    private static Object settled(App app, Checksums checksums) {
        do {
            app.settle();
            app.timer().ringDue();
            LockSupport.parkNanos(LOOK.toNanos());
        } while (app.outbox().sayDue() > 0 || app.outbox().pending() > 0);
        return checksums.all();
    }

    /** Bytes that are held after all that nobody holds has been taken away. */
    private static long heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
