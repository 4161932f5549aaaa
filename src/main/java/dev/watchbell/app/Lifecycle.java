package dev.watchbell.app;

import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.web.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bot's life: settings, start, work until it is told to stop, and an orderly end. */
final class Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);

    static int serve(Environment environment) {
        Settings settings = environment.serve();
        if (settings.port() != 0) {
            Port.free(settings.port());
        }
        environment.warnings().forEach(LOG::warn);
        settings.rota().map(Drafts::files).ifPresent(files -> files.forEach(dev.watchbell.rota.file.RotaFile::either));
        Lifecycle life = new Lifecycle();
        life.listenForTheEnd();
        try (App app = new App(settings, InstantSource.system());
                Server server = Server.start(settings.port(), app.routes())) {
            app.start();
            LOG.info("serving port={} version={}", server.port(), Version.text());
            life.meet(app, settings.rota());
            life.untilTold();
        } finally {
            life.gone.countDown();
        }
        return 0;
    }

    static int play(Environment environment) {
        environment.warnings().forEach(LOG::warn);
        Lifecycle life = new Lifecycle();
        life.listenForTheEnd();
        try (Play play = Play.start(environment, InstantSource.system())) {
            System.out.println(play.invitation());
            life.untilTold();
        } finally {
            life.gone.countDown();
        }
        return 0;
    }

    /** Learns who there is, and applies the rota; while Slack is away, again and again, for what was known stays true. */
    private void meet(App app, Optional<Path> rota) {
        boolean met = false;
        while (!met && told.getCount() > 0) {
            try {
                app.meet();
                rota.ifPresent(app::apply);
                met = true;
            } catch (SlackFailure away) {
                LOG.warn("slack not reached, trying again in_s={} error={}", AGAIN.toSeconds(), away.error());
                pause();
            } catch (RotaProblems wrong) {
                LOG.error("rota not applied, the one before stays:\n{}", wrong.getMessage());
                met = true;
            }
        }
    }

    private void pause() {
        try {
            boolean ending = told.await(AGAIN.toSeconds(), TimeUnit.SECONDS);
            LOG.debug("waited ending={}", ending);
        } catch (InterruptedException stop) {
            told.countDown();
            Thread.currentThread().interrupt();
        }
    }

    /** The virtual machine ends when this hook returns, so it waits until the bot has put everything away. */
    private void listenForTheEnd() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            told.countDown();
                            try {
                                boolean orderly = gone.await(30, TimeUnit.SECONDS);
                                LOG.info("stopped orderly={}", orderly);
                            } catch (InterruptedException stop) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "the-end"));
    }

    private void untilTold() {
        try {
            told.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
