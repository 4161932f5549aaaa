package dev.watchbell.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.web.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A playground on a free port, and a plain HTTP client that calls its methods as any bot would. */
final class Harbour implements AutoCloseable {
    final HandTurned clock = new HandTurned();
    final Playground playground = new Playground(clock, Workspace.harbour());
    private final Server server = Server.startHere(0, List.of(playground.routes()));
    private final HttpClient http = HttpClient.newHttpClient();
    final URI base = URI.create("http://127.0.0.1:" + server.port());

    Harbour() {
        playground.servedAt(base);
    }

    /** Calls a method with the bot's token; arguments are names and values in turn. */
    ObjectNode call(String method, Object... arguments) {
        return call(playground.credentials().botToken(), method, Json.of(arguments));
    }

    ObjectNode call(String token, String method, ObjectNode arguments) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/api/" + method))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(Json.write(arguments)))
                .build();
        return (ObjectNode) Json.parse(send(request).body()).orElseThrow();
    }

    HttpResponse<String> post(String url, String contentType, String body) {
        return send(HttpRequest.newBuilder(base.resolve(url))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        playground.close();
        server.close();
    }
}
