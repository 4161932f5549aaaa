package dev.watchbell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bot as a process of its own, as an operator starts and stops it. */
@Timeout(60)
class LifecycleTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void it_plays_until_it_is_told_to_stop() throws Exception {
        int port = freePort();
        Process bot = start(Map.of("WATCHBELL_PORT", Integer.toString(port)), "play");
        try {
            awaitReady(bot, port);

            assertThat(log()).contains("Open http://localhost:" + port + "/", "SLACK_BOT_TOKEN=xoxb-playground-");
            assertThat(get(port, "healthz").statusCode()).isEqualTo(200);
            assertThat(get(port, "status").body())
                    .contains("\"database\":\"h2\"")
                    .doesNotContain("xoxb-");
            assertThat(get(port, "metrics").body()).contains("watchbell_outbox_pending");
            assertThat(get(port, "").body()).contains("<html");
        } finally {
            bot.destroy();
        }
        assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(log()).contains("stopped orderly=true");
    }

    @Test
    void without_a_token_it_says_which_and_ends() throws Exception {
        Process bot = start(Map.of(), "serve");

        assertThat(bot.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.exitValue()).isEqualTo(2);
        assertThat(log()).startsWith("SLACK_BOT_TOKEN: it is needed").hasLineCount(1);
    }

    @Test
    void a_database_that_is_not_there_is_one_sentence_without_its_password() throws Exception {
        Process bot = start(
                Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-not-a-real-one",
                        "SLACK_APP_TOKEN", "xapp-not-a-real-one",
                        "WATCHBELL_DATABASE_URL", "jdbc:postgresql://127.0.0.1:9/x?user=u&password=hush"),
                "serve");

        assertThat(bot.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.exitValue()).isEqualTo(2);
        assertThat(log())
                .contains("WATCHBELL_DATABASE_URL: the database can't be opened")
                .doesNotContain("hush", "\tat ");
    }

    private Process start(Map<String, String> environment, String verb) throws IOException {
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlogback.configurationFile="
                                + Path.of("src/main/resources/logback.xml").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.watchbell.Main",
                        verb))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("WATCHBELL_"));
        command.environment().putAll(environment);
        return command.start();
    }

    private void awaitReady(Process bot, int port) throws IOException, InterruptedException {
        while (!ready(port)) {
            assertThat(bot.waitFor(20, TimeUnit.MILLISECONDS)).as(log()).isFalse();
        }
    }

    private boolean ready(int port) throws InterruptedException {
        try {
            return get(port, "readyz").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/" + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
