package dev.watchbell.slack.socket;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import dev.watchbell.slack.inbox.Inbox;
import dev.watchbell.slack.inbox.Requests;
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
    /** An acknowledgement that takes longer is one to nobody. */
    private static final int SLACK_WAITS = 3;

    private final Inbox inbox;
    private final Requests requests = new Requests();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Envelopes::thread);

    Envelopes(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Where too many wait already this one isn't acknowledged, and Slack brings it again. */
    void take(JsonObject envelope, Consumer<String> send) {
        Optional<String> id = Requests.id(envelope, "envelope_id");
        if (id.isEmpty()) {
            LOG.warn("envelope without an id left alone");
            return;
        }
        try {
            pool.execute(() -> answer(id.get(), envelope, send));
        } catch (RejectedExecutionException full) {
            LOG.warn("envelope left to Slack, too many wait or we are closing");
        }
    }

    private void answer(String id, JsonObject envelope, Consumer<String> send) {
        read(envelope)
                .map(request -> inbox.receive(Requests.key(envelope.getAsJsonObject("payload"), id), request))
                .orElseGet(() -> Optional.of(""))
                .ifPresent(answer -> send.accept(ack(id, answer)));
    }

    /** Empty for what we don't know or can't read: it would be no better when it came again. */
    private Optional<Request<?>> read(JsonObject envelope) {
        try {
            String type = Requests.id(envelope, "type").orElse("");
            JsonObject payload = envelope.getAsJsonObject("payload");
            return switch (type) {
                case "slash_commands" -> requests.form(form(payload));
                case "interactive" -> requests.form("payload=" + encoded(payload.toString()));
                default -> requests.event(payload.toString());
            };
        } catch (RuntimeException unreadable) {
            LOG.warn("envelope not read why={}", unreadable.getClass());
            return Optional.empty();
        }
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

    /** Finishes what was taken; what comes now isn't acknowledged, and Slack brings it to another connection when this one closes. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            LOG.debug("all acknowledged={}", pool.awaitTermination(SLACK_WAITS, TimeUnit.SECONDS));
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
