package dev.watchbell.figures;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the bot takes from its process to being ready, and how much memory it holds a minute later. */
public final class StartFigures {
    private static final int RUNS = 5;
    private static final Duration REST = Duration.ofSeconds(60);
    private static final Path JAR = Path.of("target", "watchbell.jar").toAbsolutePath();
    private static final Path DOCKERFILE = Path.of("Dockerfile");

    private StartFigures() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("first mvn -DskipTests package: there is no " + JAR);
        }
        List<String> inTheImage = DockerFlags.in(Files.readString(DOCKERFILE));
        measure("default flags", List.of());
        measure(String.join(" ", inTheImage), inTheImage);
    }

    private static void measure(String name, List<String> flags) throws IOException, InterruptedException {
        List<Duration> starts = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            try (ChildBot bot = ChildBot.start(JAR, flags, freePort())) {
                starts.add(bot.untilReady());
            }
        }
        Durations took = new Durations(starts);
        System.out.printf(
                "%s%n  start to ready: median %s, slowest %s, of %d%n",
                name, Durations.seconds(took.percentile(50)), Durations.seconds(took.longest()), RUNS);
        try (ChildBot bot = ChildBot.start(JAR, flags, freePort())) {
            Duration unused = bot.untilReady();
            bot.rest(REST);
            System.out.printf("  resident after %d s: %d MB%n", REST.toSeconds(), bot.residentKilobytes() / 1024);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
