package dev.watchbell.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.app.App;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.kit.OnPostgres;
import dev.watchbell.kit.Proof;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two replicas that ring every bell at the same moments, from a Sunday to a Tuesday, and say what is due at the same moments, too. */
@Proof
@OnPostgres
class AtOnceTest {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int STEPS = 2 * 48;

    private final SettableClock clock = SettableClock.at("2026-03-01T10:00:00Z");
    private final Playground playground = new Playground(clock, Workspace.harbour());
    private final Server slack = Server.startHere(0, List.of(playground.routes()));
    private final List<App> replicas;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    AtOnceTest(DatabaseUrl database) {
        playground.servedAt(URI.create("http://127.0.0.1:" + slack.port() + "/"));
        Settings settings = new Settings(
                new SlackSettings(
                        playground.apiUrl(),
                        new Secret(playground.credentials().botToken()),
                        Optional.empty(),
                        Optional.of(new Secret(playground.credentials().signingSecret()))),
                0,
                database,
                Optional.empty(),
                Optional.empty());
        replicas = List.of(new App(settings, clock), new App(settings, clock));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        replicas.forEach(App::close);
        slack.close();
        playground.close();
    }

    @Test
    void two_replicas_that_ring_and_speak_at_once_say_nothing_twice() throws Exception {
        replicas.get(0).meet();
        replicas.get(0).apply(Path.of("src/test/resources/stories/rotas/payments.yaml"));

        for (int step = 0; step < STEPS; step++) {
            clock.advance(STEP);
            both(replica -> replica.timer().ringDue());
            both(replica -> replica.outbox().sayDue());
        }

        assertThat(said()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    private interface Deed {
        Object by(App replica);
    }

    private void both(Deed deed) throws Exception {
        Stream<Callable<Object>> deeds = replicas.stream().map(replica -> () -> deed.by(replica));
        for (Future<Object> done : threads.invokeAll(deeds.toList())) {
            Object ended = done.get();
            assertThat(ended).isNotNull();
        }
    }

    /** Where, and what; the day is in the words. */
    private List<String> said() {
        return playground.sightings().since(0).stream()
                .filter(seen -> !seen.from().equals("slackbot"))
                .map(AtOnceTest::line)
                .collect(Collectors.toList());
    }

    private static String line(Seen seen) {
        return seen.place() + " " + seen.kind() + ": " + seen.plain();
    }
}
