package dev.watchbell.kill;

import dev.watchbell.web.Server;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bot in a process of its own, with its own way to the pretend Slack; killed, frozen, started again. */
final class Replica implements AutoCloseable {
    private static final InstantSource REAL = InstantSource.system();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern PENDING = Pattern.compile("\"pending\":(\\d+)");
    private static final Pattern CONNECTED = Pattern.compile("\"connected\":(true|false)");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Gate gate = new Gate();
    private final Quay quay;
    private final Server slack;
    private final int port = FreePort.find();
    private final Path log;
    private final List<Attendance> attended = new ArrayList<>();
    private final List<Duration> starts = new ArrayList<>();
    private Process process;
    private Optional<Instant> atWorkSince = Optional.empty();

    /** While it was at work, in real time. */
    record Attendance(Instant from, Instant until) {}

    Replica(Quay quay, String name) throws IOException {
        this.quay = quay;
        this.slack =
                Server.startHere(0, List.of(gate.routes(), quay.playground().routes()));
        this.log = quay.folder().resolve(name + ".log");
        this.process = begin();
    }

    private Process begin() throws IOException {
        List<String> words = new ArrayList<>(quay.java());
        words.addAll(List.of(
                Serving.class.getName(),
                quay.clock().toString(),
                quay.database().jdbc(),
                "http://127.0.0.1:" + slack.port() + "/api/",
                quay.playground().credentials().botToken(),
                quay.bySocket() ? "socket" : "http",
                quay.bySocket()
                        ? quay.playground().credentials().appToken()
                        : quay.playground().credentials().signingSecret(),
                String.valueOf(port),
                quay.rota().toString()));
        return new ProcessBuilder(words)
                .directory(quay.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    Gate gate() {
        return gate;
    }

    URI events() {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** Waits until it is ready and Slack can reach it; a start that doesn't come to that fails, with its log's end. */
    void untilAtWork(Instant started) throws IOException, InterruptedException {
        while (!ready()) {
            boolean late = Duration.between(started, REAL.instant()).compareTo(PATIENCE) > 0;
            if (process.waitFor(10, TimeUnit.MILLISECONDS) || late) {
                throw new IllegalStateException("it didn't come to work again:\n" + end());
            }
        }
        Instant now = REAL.instant();
        atWorkSince = Optional.of(now);
        starts.add(Duration.between(started, now));
    }

    private boolean ready() throws InterruptedException {
        return ask("readyz").filter(answer -> answer.statusCode() == 200).isPresent()
                && ask("status").map(HttpResponse::body).filter(Replica::hears).isPresent();
    }

    private static boolean hears(String status) {
        Matcher connected = CONNECTED.matcher(status);
        return !connected.find() || Boolean.parseBoolean(connected.group(1));
    }

    /** How much waits to be said; empty where it doesn't answer. */
    Optional<Integer> pending() throws InterruptedException {
        return ask("status")
                .map(answer -> PENDING.matcher(answer.body()))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)));
    }

    private Optional<HttpResponse<String>> ask(String page) throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + page))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return Optional.of(client.send(question, BodyHandlers.ofString()));
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    /** An order for what it runs: {@code apply}, or the moment at which the calm begins. */
    void order(String line) {
        try {
            BufferedWriter orders =
                    new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            orders.write(line + "\n");
            orders.flush();
        } catch (IOException gone) {
            // it has just been killed, and reads all of that when it is started again
        }
    }

    /** At once, wherever it is, and dead when this returns. */
    synchronized void kill() {
        absent();
        process.destroyForcibly().onExit().join();
    }

    synchronized void freeze() {
        absent();
        signal("STOP");
    }

    synchronized void thaw() {
        signal("CONT");
        atWorkSince = Optional.of(REAL.instant());
    }

    private void signal(String name) {
        try {
            Process signal = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
            signal.onExit().join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void absent() {
        atWorkSince.ifPresent(since -> attended.add(new Attendance(since, REAL.instant())));
        atWorkSince = Optional.empty();
    }

    /** Starts it again; it isn't at work yet. */
    Instant restart() throws IOException {
        Instant now = REAL.instant();
        process = begin();
        return now;
    }

    List<Attendance> attended() {
        return List.copyOf(attended);
    }

    /** From the start of the process until it was at work, each time. */
    List<Duration> starts() {
        return List.copyOf(starts);
    }

    /** The last of what it wrote. */
    String end() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    /** Tells it to stop, and waits until it has. */
    void stop() throws InterruptedException {
        absent();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        slack.close();
    }
}
