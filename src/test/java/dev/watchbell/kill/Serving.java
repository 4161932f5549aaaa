package dev.watchbell.kill;

import dev.watchbell.app.App;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main class of a bot that serves as {@code watchbell serve} does, with a fast clock and a bell that keeps up with it. */
final class Serving {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final long BELL_MILLIS = 250;

    private final StoryClock clock;
    private final App app;
    private final Path rota;
    private final CountDownLatch told = new CountDownLatch(1);

    private Serving(StoryClock clock, App app, Path rota) {
        this.clock = clock;
        this.app = app;
        this.rota = rota;
    }

    /**
     * Serves until it is told to stop, or killed.
     *
     * @param words the clock, the database, Slack's API, the bot's token, {@code socket} or {@code http}, the secret that goes with
     *     that, a port, and the folder of rota files
     */
    public static void main(String[] words) {
        StoryClock clock = StoryClock.read(words[0]);
        Optional<Secret> secret = Optional.of(new Secret(words[5]));
        boolean socket = words[4].equals("socket");
        SlackSettings slack = new SlackSettings(
                URI.create(words[2]),
                new Secret(words[3]),
                socket ? secret : Optional.empty(),
                socket ? Optional.empty() : secret);
        int port = Integer.parseInt(words[6]);
        Path rota = Path.of(words[7]);
        Settings settings = new Settings(slack, port, new DatabaseUrl(words[1]), Optional.of(rota), Optional.empty());
        CountDownLatch gone = new CountDownLatch(1);
        try (App app = new App(settings, clock);
                Server server = Server.startHere(port, app.routes())) {
            Serving serving = new Serving(clock, app, rota);
            serving.live(gone);
            LOG.info("leaving port={}", server.port());
        } finally {
            gone.countDown();
        }
    }

    private void live(CountDownLatch gone) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(gone), "the-end"));
        app.start();
        daemon("orders", this::obey);
        daemon("bell", this::ring);
        meet();
        for (boolean end = false; !end; ) {
            end = ends(TimeUnit.HOURS.toMillis(1));
        }
    }

    private void leave(CountDownLatch gone) {
        told.countDown();
        try {
            boolean orderly = gone.await(30, TimeUnit.SECONDS);
            LOG.info("stopped orderly={}", orderly);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Bells ask for their next ring by the story's clock, and Quartz counts real seconds. */
    private void ring() {
        while (!ends(BELL_MILLIS)) {
            Optional<Instant> next = app.timer().ringDue();
            LOG.trace("rung next={}", next);
        }
    }

    /** What stands in the rota folder is made true, as {@code watchbell serve} does it, until it is. */
    private void meet() {
        for (boolean met = false; !met; ) {
            try {
                app.meet();
                app.apply(rota);
                met = true;
            } catch (SlackFailure away) {
                LOG.warn("slack not reached error={}", away.error());
                met = ends(1_000);
            }
        }
        LOG.info("met");
    }

    private void obey() {
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                if (order.equals("apply")) {
                    app.apply(rota);
                } else {
                    clock.calmFrom(Instant.parse(order));
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private boolean ends(long millis) {
        try {
            return told.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            return true;
        }
    }
}
