package dev.watchbell.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The process of a {@link FleetSlack}. */
final class SlackProcess implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI home;
    private final String token;
    private final String secret;

    /** A message that it took. */
    record Posted(Instant at, String words) {}

    private SlackProcess(Process process, String[] greeting) {
        this.process = process;
        this.home = URI.create("http://127.0.0.1:" + greeting[0] + "/");
        this.token = greeting[1];
        this.secret = greeting[2];
    }

    static SlackProcess start(int teams) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FleetSlack.class.getName(),
                        String.valueOf(teams))
                .redirectError(Files.createTempFile("watchbell-slack-", ".log").toFile())
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String greeting = said.readLine();
        while (greeting != null && !greeting.contains("xoxb-")) {
            greeting = said.readLine();
        }
        if (greeting == null) {
            throw new IllegalStateException("the pretend Slack didn't start");
        }
        return new SlackProcess(process, greeting.split(" "));
    }

    URI api() {
        return home.resolve("/api/");
    }

    String token() {
        return token;
    }

    String secret() {
        return secret;
    }

    /** How many messages it took since they were last told. */
    int number() throws IOException, InterruptedException {
        return Integer.parseInt(get("/figures/number"));
    }

    /** What it took since it was last asked. */
    List<Posted> posted() throws IOException, InterruptedException {
        return get("/figures/posted").lines().map(SlackProcess::posted).toList();
    }

    private static Posted posted(String line) {
        int space = line.indexOf(' ');
        return new Posted(
                Instant.EPOCH.plus(Long.parseLong(line.substring(0, space)), ChronoUnit.MICROS),
                line.substring(space + 1));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(home.resolve(path)).build();
        return client.send(question, BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
