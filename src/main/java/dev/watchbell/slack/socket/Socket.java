package dev.watchbell.slack.socket;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.watchbell.slack.inbox.Requests;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket to Slack: whole frames in, acknowledgements out in order. */
final class Socket {
    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
    private static final int NORMAL = 1000;

    private final WebSocket webSocket;
    private final Listener listener;
    private CompletableFuture<WebSocket> sent;

    private Socket(WebSocket webSocket, Listener listener) {
        this.webSocket = webSocket;
        this.listener = listener;
        this.sent = CompletableFuture.completedFuture(webSocket);
    }

    /** Opens it, and waits until Slack has said hello. */
    static Socket open(HttpClient http, URI address, Listener listener) {
        WebSocket webSocket = http.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(address, listener)
                .join();
        try {
            return listener.hello.orTimeout(10, TimeUnit.SECONDS).join();
        } catch (CompletionException unwelcome) {
            webSocket.abort();
            throw unwelcome;
        }
    }

    boolean open() {
        return !webSocket.isInputClosed() && !webSocket.isOutputClosed();
    }

    /** Sends after all that was sent before: the JDK takes one message at a time. */
    void send(String text) {
        next(() -> webSocket.sendText(text, true));
    }

    void ping() {
        next(() -> webSocket.sendPing(ByteBuffer.allocate(0)));
    }

    /** What can't be sent is the socket's end, whether or not its listener hears of that. */
    private synchronized void next(Supplier<CompletableFuture<WebSocket>> message) {
        sent = sent.thenCompose(before -> message.get()).exceptionally(failure -> {
            listener.ended();
            return webSocket;
        });
    }

    boolean silentFor(Duration length) {
        return System.nanoTime() - listener.heardAt > length.toNanos();
    }

    boolean youngerThan(Duration age) {
        return System.nanoTime() - listener.bornAt < age.toNanos();
    }

    void abort() {
        webSocket.abort();
    }

    /** Says goodbye after all that was sent before, and doesn't wait long for an answer; to go without one could undo what was sent. */
    void close() {
        next(() -> webSocket.sendClose(NORMAL, ""));
        last().thenCompose(said -> listener.over)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(failure -> webSocket)
                .join();
        webSocket.abort();
    }

    private synchronized CompletableFuture<WebSocket> last() {
        return sent;
    }

    /** What comes over one socket: envelopes go on, and an end, or its announcement, asks for another socket. */
    static final class Listener implements WebSocket.Listener {
        private final Envelopes envelopes;
        private final Consumer<Socket> renew;
        private final CompletableFuture<Socket> hello = new CompletableFuture<>();
        private final CompletableFuture<WebSocket> over = new CompletableFuture<>();
        private final long bornAt = System.nanoTime();
        private volatile @Nullable Socket socket;
        private final StringBuilder parts = new StringBuilder();
        private volatile long heardAt = System.nanoTime();

        Listener(Envelopes envelopes, Consumer<Socket> renew) {
            this.envelopes = envelopes;
            this.renew = renew;
        }

        /** Comes before all else, so that whatever follows finds its socket and waits for nobody. */
        @Override
        public void onOpen(WebSocket webSocket) {
            socket = new Socket(webSocket, this);
            heard(webSocket);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            heard(webSocket);
            parts.append(part);
            if (last) {
                String frame = parts.toString();
                parts.setLength(0);
                take(frame);
            }
            return null;
        }

        private void take(String frame) {
            try {
                take(JsonParser.parseString(frame).getAsJsonObject());
            } catch (RuntimeException unreadable) {
                // thrown on, it would cost the socket, and all that is under way on it
                LOG.warn("frame not read characters={} why={}", frame.length(), unreadable.getClass());
            }
        }

        private void take(JsonObject frame) {
            String type = Requests.id(frame, "type").orElse("");
            if (frame.has("envelope_id")) {
                envelopes.take(frame, Objects.requireNonNull(socket)::send);
            } else if (type.equals("hello")) {
                hello.complete(Objects.requireNonNull(socket));
            } else if (type.equals("disconnect")) {
                LOG.info("Slack asks for a new socket reason={}", frame.get("reason"));
                ended();
            }
        }

        @Override
        public @Nullable CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer message) {
            heard(webSocket);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
            heard(webSocket);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
            over.complete(webSocket);
            ended();
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable failure) {
            over.complete(webSocket);
            ended();
        }

        private void heard(WebSocket webSocket) {
            heardAt = System.nanoTime();
            webSocket.request(1);
        }

        private void ended() {
            hello.completeExceptionally(new IllegalStateException("the socket ended before it began"));
            Socket known = socket;
            if (known != null) {
                renew.accept(known);
            }
        }
    }
}
