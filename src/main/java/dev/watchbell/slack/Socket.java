package dev.watchbell.slack;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    private int unanswered;
    private boolean retiring;

    private Socket(WebSocket webSocket, Listener listener) {
        this.webSocket = webSocket;
        this.listener = listener;
        this.sent = CompletableFuture.completedFuture(webSocket);
    }

    static Socket open(HttpClient http, URI address, Listener listener) {
        http.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(address, listener)
                .join();
        return listener.socket();
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

    /** A send that fails is no matter here: the socket ends, which its listener hears. */
    private synchronized void next(Supplier<CompletableFuture<WebSocket>> message) {
        sent = sent.exceptionally(failure -> webSocket).thenCompose(before -> message.get());
    }

    boolean silentFor(Duration length) {
        return System.nanoTime() - listener.heardAt > length.toNanos();
    }

    private synchronized void taken() {
        unanswered++;
    }

    private synchronized void answered() {
        unanswered--;
        closeIfDone();
    }

    /** Waits for nothing: says goodbye when all that it brought has been answered. */
    synchronized void closeWhenAnswered() {
        retiring = true;
        closeIfDone();
    }

    private void closeIfDone() {
        if (retiring && unanswered == 0) {
            next(() -> webSocket.sendClose(NORMAL, ""));
        }
    }

    /** Says goodbye after all that was sent before, and doesn't wait long for an answer. */
    void close() {
        next(() -> webSocket.sendClose(NORMAL, ""));
        last().orTimeout(2, TimeUnit.SECONDS)
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
        private volatile @Nullable Socket socket;
        private final StringBuilder parts = new StringBuilder();
        private volatile long heardAt = System.nanoTime();

        Listener(Envelopes envelopes, Consumer<Socket> renew) {
            this.envelopes = envelopes;
            this.renew = renew;
        }

        /** Comes before all else. The first frames may come before {@code open} returns, in the thread that it waits for. */
        @Override
        public void onOpen(WebSocket webSocket) {
            socket = new Socket(webSocket, this);
            webSocket.request(1);
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

        /** A frame that can't be read costs itself alone: thrown from here it would cost the connection. */
        private void take(String frame) {
            try {
                JsonObject json = Requests.json(frame);
                if (Requests.text(json, "envelope_id").isPresent()) {
                    Socket brought = socket();
                    brought.taken();
                    envelopes.take(json, brought::send, brought::answered);
                } else if (Requests.text(json, "type").equals(Optional.of("disconnect"))) {
                    ended();
                }
            } catch (Requests.Unreadable unreadable) {
                LOG.warn("frame not readable characters={} because={}", frame.length(), unreadable.getMessage());
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
            ended();
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable failure) {
            ended();
        }

        private void heard(WebSocket webSocket) {
            heardAt = System.nanoTime();
            webSocket.request(1);
        }

        private void ended() {
            renew.accept(socket());
        }

        private Socket socket() {
            return Objects.requireNonNull(socket);
        }
    }
}
