package dev.watchbell.app;

import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.web.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bot's life: settings, start, work until it is told to stop, and an orderly end. */
final class Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);
    private static final Duration AGAIN = Duration.ofSeconds(10);
    /** Slack gives up on a request after three. */
    private static final Duration FOR_REQUESTS = Duration.ofSeconds(3);

    private final Ending ending;

    private Lifecycle(Ending ending) {
        this.ending = ending;
        ending.listen();
    }

    static int serve(Environment environment) {
        Settings settings = environment.serve();
        if (settings.port() != 0) {
            Port.free(settings.port());
        }
        environment.warnings().forEach(LOG::warn);
        settings.rota().map(Drafts::files).ifPresent(files -> files.forEach(RotaFile::either));
        Lifecycle life = new Lifecycle(new Ending(settings.drain()));
        try (App app = new App(settings, InstantSource.system());
                Server server = Server.start(settings.port(), app.routes())) {
            life.ending.of(app);
            life.live(app, server, settings.rota());
        } finally {
            life.ending.over();
        }
        return 0;
    }

    /** Others see that it isn't ready before it takes no more; the server ends before the bot, which answers what is asked there. */
    private void live(App app, Server server, Optional<Path> rota) {
        if (!ending.told()) {
            app.start();
            LOG.info("serving port={} version={}", server.port(), Version.text());
            meet(app, rota);
        }
        ending.untilTold();
        server.leave();
        ending.drain();
        server.finish(FOR_REQUESTS);
    }

    static int play(Environment environment) {
        environment.warnings().forEach(LOG::warn);
        Lifecycle life = new Lifecycle(new Ending(Duration.ZERO));
        try (Play play = Play.start(environment, InstantSource.system())) {
            System.out.println(play.invitation());
            life.ending.untilTold();
        } finally {
            life.ending.over();
        }
        return 0;
    }

    /** Learns who there is, and applies the rota; while Slack is away, again and again, for what was known stays true. */
    private void meet(App app, Optional<Path> rota) {
        boolean met = false;
        while (!met && !ending.told()) {
            try {
                app.meet();
                rota.ifPresent(app::apply);
                LOG.info("people and rota learned");
                met = true;
            } catch (SlackFailure away) {
                LOG.warn("slack not reached, trying again in_s={} error={}", AGAIN.toSeconds(), away.error());
                ending.pause(AGAIN);
            } catch (RotaProblems wrong) {
                LOG.error("rota not applied, the one before stays:\n{}", wrong.getMessage());
                met = true;
            }
        }
    }
}
