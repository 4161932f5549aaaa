package dev.watchbell.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The bot in a process of its own, as an operator starts and ends it. */
final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(50);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path log;
    private final int port;
    private final Process process;

    private Replica(Path log, int port, Process process) {
        this.log = log;
        this.port = port;
        this.process = process;
    }

    static Replica start(Path folder, String name, int port, Map<String, String> environment) throws IOException {
        Path log = folder.resolve(name + ".log");
        return new Replica(log, port, process(log, port, environment, List.of("serve")));
    }

    /** What a verb says, on either output. */
    static String says(Path folder, int port, Map<String, String> environment, List<String> verb)
            throws IOException, InterruptedException {
        Path said = folder.resolve("verb.log");
        process(said, port, environment, verb).waitFor();
        return Files.readString(said);
    }

    private static Process process(Path output, int port, Map<String, String> environment, List<String> verb)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile="
                        + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.watchbell.Main"));
        words.addAll(verb);
        ProcessBuilder command =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        command.environment().keySet().removeIf(key -> key.startsWith("SLACK_") || key.startsWith("WATCHBELL_"));
        command.environment().putAll(environment);
        command.environment().put("WATCHBELL_PORT", Integer.toString(port));
        return command.start();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    Replica awaitReady() throws InterruptedException {
        long begun = System.nanoTime();
        while (!ready()) {
            boolean ended = process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new AssertionError("it didn't get ready:\n" + log());
            }
        }
        return this;
    }

    boolean ready() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(url().resolve("readyz"))
                    .timeout(Duration.ofSeconds(1))
                    .build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    /** Waits until its log has that. */
    void awaitLog(String words) throws InterruptedException {
        while (!log().contains(words)) {
            if (process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("it ended:\n" + log());
            }
        }
    }

    /** SIGTERM. */
    void tell() {
        process.toHandle().destroy();
    }

    /** SIGTERM, and its exit code. */
    int end(Duration within) throws InterruptedException {
        tell();
        if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("it hasn't ended in " + within + ":\n" + log());
        }
        return process.exitValue();
    }

    boolean alive() {
        return process.isAlive();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
