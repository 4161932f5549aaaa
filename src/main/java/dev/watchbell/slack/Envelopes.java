package dev.watchbell.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the envelopes of Socket Mode, and acknowledges each when what it asked for is on disk. */
final class Envelopes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
    private static final int THREADS = 8;
    private static final int WAITING = 10_000;

    private final Inbox inbox;
    private final Requests requests = new Requests();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Envelopes::thread);

    Envelopes(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Where too many wait already this one isn't acknowledged, and Slack brings it again.
     *
     * @param done runs when there is nothing more to send for it
     */
    void take(JsonObject envelope, Consumer<String> send, Runnable done) {
        try {
            pool.execute(() -> {
                try {
                    answer(envelope, send);
                } finally {
                    done.run();
                }
            });
        } catch (RejectedExecutionException full) {
            done.run();
            LOG.warn("envelope left to Slack, too many wait");
        }
    }

    private void answer(JsonObject envelope, Consumer<String> send) {
        String id = envelope.get("envelope_id").getAsString();
        try {
            JsonObject payload = envelope.getAsJsonObject("payload");
            Optional<Request<?>> request = read(envelope.get("type").getAsString(), payload);
            (request.isEmpty() ? Optional.of("") : inbox.receive(key(id, payload), request.get()))
                    .ifPresent(answer -> send.accept(ack(id, answer)));
        } catch (RuntimeException unreadable) {
            LOG.warn("envelope not understood type={}", envelope.get("type"), unreadable);
            send.accept(ack(id, ""));
        }
    }

    /** An event keeps its own id when it is sent again; everything else has only its envelope's. */
    private static String key(String envelope, JsonObject payload) {
        return Requests.text(payload, "event_id").orElse(envelope);
    }

    private Optional<Request<?>> read(String type, JsonObject payload) {
        return switch (type) {
            case "slash_commands" -> requests.read(form(payload), true);
            case "interactive" -> requests.read("payload=" + encoded(payload.toString()), true);
            default -> requests.read(payload.toString(), false);
        };
    }

    private static String form(JsonObject payload) {
        return payload.entrySet().stream()
                .filter(field -> field.getValue().isJsonPrimitive())
                .map(Envelopes::pair)
                .collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, JsonElement> field) {
        return encoded(field.getKey()) + "=" + encoded(field.getValue().getAsString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String ack(String id, String answer) {
        JsonObject ack = new JsonObject();
        ack.addProperty("envelope_id", id);
        if (!answer.isEmpty()) {
            ack.add("payload", JsonParser.parseString(answer));
        }
        return ack.toString();
    }

    /** Finishes what was taken. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("envelopes left to Slack, they took too long");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "envelope");
        thread.setDaemon(true);
        return thread;
    }
}
