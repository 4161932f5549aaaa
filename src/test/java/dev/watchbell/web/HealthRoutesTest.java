package dev.watchbell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator reads, and what is told to somebody who asks for what isn't there. */
class HealthRoutesTest {
    private final AtomicBoolean ticking = new AtomicBoolean(true);
    private final Routes health = new HealthRoutes(
            Map.of("database", () -> true, "timer", this::ticks),
            () -> Map.of("version", "1.2.3", "queue", Map.of("pending", 7)),
            () -> "watchbell_rings_total 1.0\n");
    private final Routes broken = server -> server.routes.get("/broken", http -> {
        throw new IllegalStateException("a secret");
    });
    private final Server server = Server.startHere(0, List.of(health, broken));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void it_is_alive() throws Exception {
        assertThat(get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_ready_while_every_check_holds() throws Exception {
        HttpResponse<String> ready = get("/readyz");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("{\"database\":true,\"timer\":true}");
    }

    @Test
    void what_does_not_hold_is_named() throws Exception {
        ticking.set(false);

        HttpResponse<String> ready = get("/readyz");

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("{\"database\":true,\"timer\":false}");
    }

    @Test
    void status_and_numbers_are_told() throws Exception {
        assertThat(get("/status").body()).contains("\"version\":\"1.2.3\"", "\"pending\":7");
        assertThat(get("/metrics").body()).contains("watchbell_rings_total 1.0");
    }

    @Test
    void what_is_not_there_and_what_breaks_is_a_short_word() throws Exception {
        HttpResponse<String> nowhere = get("/nowhere");
        HttpResponse<String> failed = get("/broken");

        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).isEqualTo("{\"error\":\"not found\"}");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).isEqualTo("{\"error\":\"server error\"}");
    }

    /** A check that can't be made doesn't hold. */
    private boolean ticks() {
        if (!ticking.get()) {
            throw new IllegalStateException("no answer");
        }
        return true;
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method("GET", BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
