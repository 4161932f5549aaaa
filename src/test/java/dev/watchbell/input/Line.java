package dev.watchbell.input;

import dev.watchbell.web.Routes;
import io.javalin.config.JavalinConfig;
import io.javalin.websocket.WsContext;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Slack whose sockets bring whatever they are given; it stands in front of the playground for that alone. */
final class Line implements Routes {
    private static final Pattern ACKNOWLEDGED = Pattern.compile("\"envelope_id\":\"(right[^\"]*)\"");
    private static final int PATIENCE_SECONDS = 30;

    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<WsContext> first = new CompletableFuture<>();
    private final AtomicInteger sockets = new AtomicInteger();
    private final CompletableFuture<URI> home = new CompletableFuture<>();

    /** Before anything calls. */
    void servedAt(URI address) {
        home.complete(address);
    }

    @Override
    public void on(JavalinConfig server) {
        server.routes.post("/sink", http -> http.result("ok"));
        server.routes.post(
                "/api/apps.connections.open",
                http -> http.contentType("application/json")
                        .result("{\"ok\":true,\"url\":\""
                                + home.join().resolve("/crooked").toString().replaceFirst("http", "ws") + "\"}"));
        server.routes.ws("/crooked", socket -> {
            socket.onConnect(this::welcome);
            socket.onMessage(message -> acknowledged(message.message()));
        });
    }

    String sink() {
        return home.join().resolve("/sink").toString();
    }

    private void welcome(WsContext socket) {
        sockets.incrementAndGet();
        socket.session.setIdleTimeout(java.time.Duration.ofHours(1));
        socket.send("{\"type\":\"hello\",\"num_connections\":1}");
        first.complete(socket);
    }

    private void acknowledged(String frame) {
        Matcher id = ACKNOWLEDGED.matcher(frame);
        if (id.find()) {
            CompletableFuture<String> answer = waiting.remove(id.group(1));
            if (answer != null) {
                answer.complete(frame);
            }
        }
    }

    /** Over the first socket there was; none other may be needed. */
    void send(String frame) {
        first.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().send(frame);
    }

    /** The acknowledgement of a right command, which comes after all that was sent before has been begun. */
    String ask(String id, String text) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        waiting.put("right" + id, answer);
        send(("{'envelope_id':'right" + id + "','type':'slash_commands','accepts_response_payload':true,'payload':{"
                        + "'command':'/oncall','text':'" + text + "','user_id':'U0ANA','channel_id':'C0PAYMENTS',"
                        + "'channel_name':'payments','trigger_id':'1.2.3','response_url':'" + sink() + "'}}")
                .replace('\'', '"'));
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    int sockets() {
        return sockets.get();
    }
}
