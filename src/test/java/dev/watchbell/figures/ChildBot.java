package dev.watchbell.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The bot from its jar in a process of its own, playing in an empty folder that goes with it. */
final class ChildBot implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final String RESIDENT = "VmRSS:";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final URI ready;
    private final long begun;
    private final Process process;

    private ChildBot(Path folder, ProcessBuilder command, int port) throws IOException {
        this.folder = folder;
        this.ready = URI.create("http://127.0.0.1:" + port + "/readyz");
        this.begun = System.nanoTime();
        this.process = command.start();
    }

    static ChildBot start(Path jar, List<String> flags, int port) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(flags);
        words.addAll(List.of("-jar", jar.toString(), "play"));
        Path folder = Files.createTempDirectory("watchbell-start-");
        ProcessBuilder command = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        command.environment().put("WATCHBELL_PORT", String.valueOf(port));
        return new ChildBot(folder, command, port);
    }

    /** From the start of the process until it says that it is ready. */
    Duration untilReady() throws IOException, InterruptedException {
        while (!isReady()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);
            if (process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS) || waited.compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("it didn't start:\n" + Files.readString(folder.resolve("log")));
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(ready).build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Leaves it alone for so long. */
    void rest(Duration time) throws IOException, InterruptedException {
        if (process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("it ended:\n" + Files.readString(folder.resolve("log")));
        }
    }

    /** As Linux counts it. */
    long residentKilobytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
