package dev.watchbell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.store.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A bot on a PostgreSQL of its own, behind a wire that can be cut, and two people who write notes into an incident all the time. */
final class Sea implements AutoCloseable {
    private static final String SECRET = "hush";

    /** One for each place that meets the database: pool, timer, outbox, bells, commands. */
    private static final int PLACES = 25;

    final OwnPostgres postgres;
    final Wire wire;
    final LivingBot bot;
    final Scribe ana;
    final Scribe ben;
    private final Heard heard = new Heard();

    Sea(Path data) throws IOException, InterruptedException {
        postgres = new OwnPostgres(data);
        wire = new Wire(postgres.port());
        // Without prepared statements the word COMMIT can be read on the wire.
        String url = "jdbc:postgresql://127.0.0.1:" + wire.port()
                + "/postgres?user=postgres&prepareThreshold=0&password=" + SECRET;
        bot = new LivingBot(DatabaseUrl.of(url), InstantSource.system());
        assertThat(bot.playground
                        .as("ana")
                        .command("#payments", "/incident open sev3 storm at sea")
                        .ok())
                .isTrue();
        LivingBot.until("all about the incident is said", () -> bot.app.outbox().pending() == 0);
        String channel = bot.playground.sightings().since(0).stream()
                .map(seen -> seen.place())
                .filter(place -> place.startsWith("#inc-"))
                .findFirst()
                .orElseThrow();
        assertThat(bot.playground.as("ben").join(channel).refusal().filter(why -> !why.startsWith("already")))
                .isEmpty();
        ana = new Scribe(bot.playground, "ana", channel);
        ben = new Scribe(bot.playground, "ben", channel);
    }

    /** By itself: notes are taken, and it is ready. */
    void wellAgain(String after) throws InterruptedException {
        long begun = System.nanoTime();
        ana.awaitNoted(1);
        ben.awaitNoted(1);
        Duration noting = Duration.ofNanos(System.nanoTime() - begun);
        LivingBot.until("it is ready", bot::ready);
        Duration ready = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println(
                "after " + after + ": notes in ms=" + noting.toMillis() + ", ready in ms=" + ready.toMillis());
    }

    /** What was noted is said, once and in order, and the log is short and without secrets. */
    void judge() throws InterruptedException {
        ana.stop();
        ben.stop();
        sayAll();
        for (Scribe one : List.of(ana, ben)) {
            System.out.println(one);
            one.judge();
        }
        System.out.println("warnings=" + heard.lines().size() + ", with stack traces:");
        heard.traces()
                .forEach(trace ->
                        System.out.println("  " + trace.lines().findFirst().orElse("")));
        assertThat(heard.lines() + String.join("\n", heard.traces())).doesNotContain(SECRET);
        assertThat(heard.traces()).as("stack traces").hasSizeLessThanOrEqualTo(PLACES);
    }

    /** A conversation says one thing after the other, so many of them take their time; but there are always fewer. */
    private void sayAll() throws InterruptedException {
        for (int left = bot.app.outbox().pending();
                left > 0;
                left = bot.app.outbox().pending()) {
            int before = left;
            LivingBot.until(
                    "fewer than " + before + " wait", () -> bot.app.outbox().pending() < before);
        }
    }

    @Override
    public void close() throws IOException {
        heard.close();
        ana.enough();
        ben.enough();
        bot.close();
        wire.close();
        postgres.close();
    }
}
