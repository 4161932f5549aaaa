package dev.watchbell.figures;

import dev.watchbell.playground.Playground;
import dev.watchbell.web.Routes;
import dev.watchbell.web.Server;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pretend Slack for a fleet, in a process of its own; it tells when it took which message. */
final class FleetSlack {
    private static final String POSTED = "/figures/posted";
    private static final int ENOUGH = 80;

    private final Queue<String> posted = new ConcurrentLinkedQueue<>();

    private FleetSlack() {}

    /** Takes the number of teams; prints its port, the bot's token and the signing secret. */
    public static void main(String[] arguments) {
        Fleet fleet = new Fleet(Integer.parseInt(arguments[0]), 0);
        Playground playground = new Playground(InstantSource.system(), fleet.workspace());
        Server server = Server.startHere(0, List.of(playground.routes(), new FleetSlack().routes()));
        playground.servedAt(URI.create("http://127.0.0.1:" + server.port() + "/"));
        var keys = playground.credentials();
        System.out.println(server.port() + " " + keys.botToken() + " " + keys.signingSecret());
    }

    /** Each message's instant in microseconds since 1970, and how it begins; forgotten when they are told. */
    private Routes routes() {
        return server -> {
            server.routes.after("/api/chat.postMessage", http -> note(http.formParam("text")));
            server.routes.get(
                    POSTED,
                    http -> http.result(Stream.generate(posted::poll)
                            .takeWhile(Objects::nonNull)
                            .collect(Collectors.joining("\n"))));
            server.routes.get("/figures/number", http -> http.result(String.valueOf(posted.size())));
        };
    }

    private void note(String text) {
        long micros =
                ChronoUnit.MICROS.between(Instant.EPOCH, InstantSource.system().instant());
        String words = Optional.ofNullable(text).orElse("").replace('\n', ' ');
        posted.add(micros + " " + words.substring(0, Math.min(ENOUGH, words.length())));
    }
}
