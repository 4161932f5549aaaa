package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Socket Mode: up to ten connections of the bot, each envelope to one of them.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Slack's Socket Mode</a>
 */
public final class Sockets {
    private static final int MOST = 10;

    private final String appId;
    private final List<String> tickets = new ArrayList<>();
    private final List<WsContext> open = new ArrayList<>();
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private boolean away;
    private int turn;

    /** An envelope that isn't acknowledged yet, and the connection that got it; sent a second time at most. */
    private record Pending(ObjectNode envelope, CompletableFuture<Ack> answer, String session, boolean again) {}

    Sockets(String appId) {
        this.appId = appId;
    }

    /** A ticket for one connection, as {@code apps.connections.open} gives it out. */
    public synchronized String ticket() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return ticket;
    }

    public void routes(WsConfig socket) {
        socket.onConnect(this::connected);
        socket.onMessage(message -> received(message.message()));
        socket.onClose(this::closed);
        socket.onError(this::closed);
    }

    private synchronized void connected(WsContext connection) {
        String ticket = connection.queryParam("ticket");
        if (away || ticket == null || !tickets.remove(ticket)) {
            connection.closeSession(1008, "no such ticket");
            return;
        }
        if (open.size() >= MOST) {
            connection.send(Json.write(Json.of("type", "disconnect", "reason", "too_many_websockets")));
            connection.closeSession(1000, "too many");
            return;
        }
        connection.enableAutomaticPings(10, TimeUnit.SECONDS);
        connection.send(Json.write(hello()));
        open.add(connection);
        List.copyOf(pending.values()).stream()
                .filter(each -> each.session().isEmpty())
                .forEach(stranded -> send(stranded.envelope(), stranded.answer(), true));
    }

    private ObjectNode hello() {
        ObjectNode debug = Json.of("host", "playground", "build_number", 1, "approximate_connection_time", 18060);
        return Json.of(
                "type",
                "hello",
                "num_connections",
                open.size() + 1,
                "debug_info",
                debug,
                "connection_info",
                Json.of("app_id", appId));
    }

    private void received(String frame) {
        JsonNode ack = Json.parse(frame).orElseGet(Json::of);
        Pending answered;
        synchronized (this) {
            answered = pending.remove(ack.path("envelope_id").asText());
        }
        if (answered != null) {
            answered.answer().complete(new Ack.Taken(ack.path("payload")));
        }
    }

    private synchronized void closed(WsContext connection) {
        open.removeIf(each -> each.sessionId().equals(connection.sessionId()));
        for (Pending dropped : List.copyOf(pending.values())) {
            if (dropped.session().equals(connection.sessionId())) {
                redeliver(dropped);
            }
        }
    }

    private void redeliver(Pending dropped) {
        String id = dropped.envelope().path("envelope_id").asText();
        if (dropped.again()) {
            pending.remove(id);
            dropped.answer().complete(new Ack.Lost("dispatch_failed"));
        } else if (open.isEmpty()) {
            pending.put(id, new Pending(dropped.envelope(), dropped.answer(), "", true));
        } else {
            send(dropped.envelope(), dropped.answer(), true);
        }
    }

    synchronized boolean connected() {
        return !open.isEmpty();
    }

    public synchronized int connections() {
        return open.size();
    }

    /** Completes with the bot's answer; never by itself when the bot stays silent. */
    CompletableFuture<Ack> send(Parcel parcel) {
        CompletableFuture<Ack> answer = new CompletableFuture<>();
        ObjectNode envelope = Json.of(
                "envelope_id", UUID.randomUUID().toString(),
                "type", parcel.type().name().toLowerCase(Locale.ROOT),
                "accepts_response_payload", parcel.answerable(),
                "payload", parcel.payload());
        if (!parcel.answerable()) {
            envelope.put("retry_attempt", parcel.attempt())
                    .put("retry_reason", parcel.reason().replace("http_", ""));
        }
        String id = envelope.path("envelope_id").asText();
        send(envelope, answer, false);
        return answer.whenComplete((ack, failure) -> forget(id));
    }

    private synchronized void forget(String envelopeId) {
        pending.remove(envelopeId);
    }

    private synchronized void send(ObjectNode envelope, CompletableFuture<Ack> answer, boolean again) {
        if (open.isEmpty()) {
            answer.complete(new Ack.Lost("dispatch_failed"));
            return;
        }
        turn = (turn + 1) % open.size();
        WsContext connection = open.get(turn);
        pending.put(
                envelope.path("envelope_id").asText(), new Pending(envelope, answer, connection.sessionId(), again));
        connection.send(Json.write(envelope));
    }

    /** Tells every connection to go and come back, as Slack does every few hours; it stays open until it is left. */
    public synchronized void disconnect(String reason) {
        ObjectNode frame = Json.of("type", "disconnect", "reason", reason, "debug_info", Json.of("host", "playground"));
        List.copyOf(open).forEach(connection -> connection.send(Json.write(frame)));
    }

    /** Cuts every connection without a word. */
    public void drop() {
        List<WsContext> all;
        synchronized (this) {
            all = List.copyOf(open);
        }
        all.forEach(connection -> connection.session.disconnect());
    }

    synchronized void away(boolean gone) {
        away = gone;
    }
}
