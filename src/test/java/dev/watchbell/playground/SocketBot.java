package dev.watchbell.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A bot on one Socket Mode connection that answers each envelope as it was told to. */
final class SocketBot implements WebSocket.Listener, AutoCloseable {
    private final Function<JsonNode, Optional<JsonNode>> answers;
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    /** Empty answers leave an envelope without an acknowledgement; a missing node acknowledges it with no payload. */
    SocketBot(Harbour harbour, Function<JsonNode, Optional<JsonNode>> answers) throws InterruptedException {
        this(
                harbour.call(harbour.playground.credentials().appToken(), "apps.connections.open", Json.of())
                        .path("url")
                        .asText(),
                answers);
    }

    SocketBot(String url, Function<JsonNode, Optional<JsonNode>> answers) throws InterruptedException {
        this.answers = answers;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), this)
                .join();
        JsonNode first = next();
        if (!first.path("type").asText().equals("hello")) {
            throw new IllegalStateException("the first frame is a hello, not " + first);
        }
    }

    boolean closed() {
        return socket.isInputClosed();
    }

    /** The next frame that came in. */
    JsonNode next() throws InterruptedException {
        JsonNode frame = frames.poll(5, TimeUnit.SECONDS);
        if (frame == null) {
            throw new IllegalStateException("nothing came");
        }
        return frame;
    }

    JsonNode next(String type) throws InterruptedException {
        JsonNode frame = next();
        while (!frame.path("type").asText().equals(type)) {
            frame = next();
        }
        return frame;
    }

    /** The next event of that type. */
    JsonNode event(String type) throws InterruptedException {
        JsonNode event = next("events_api").path("payload").path("event");
        while (!event.path("type").asText().equals(type)) {
            event = next("events_api").path("payload").path("event");
        }
        return event;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        webSocket.request(1);
        if (last) {
            JsonNode frame = Json.parse(partial.toString()).orElseThrow();
            partial.setLength(0);
            frames.add(frame);
            if (frame.has("envelope_id")) {
                answers.apply(frame).ifPresent(payload -> ack(webSocket, frame, payload));
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        frames.add(Json.of("closed", "closed " + status));
        return CompletableFuture.completedFuture(null);
    }

    private static void ack(WebSocket webSocket, JsonNode frame, JsonNode payload) {
        ObjectNode ack = Json.of("envelope_id", frame.path("envelope_id"));
        if (!payload.isMissingNode()) {
            ack.set("payload", payload);
        }
        webSocket.sendText(Json.write(ack), true).join();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
