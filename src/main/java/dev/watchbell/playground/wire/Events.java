package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The Events API: each event in its turn, and again at once, after a minute and after five where the bot didn't take it.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/">Slack's Events API</a>
 */
public final class Events implements AutoCloseable {
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final World world;
    private final Delivery delivery;
    private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "playground-events");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final List<Due> due = new ArrayList<>();

    private record Due(Instant at, Parcel parcel) {}

    @SuppressWarnings("FutureReturnValueIgnored") // ends with the executor
    public Events(World world, Delivery delivery) {
        this.world = world;
        this.delivery = delivery;
        postman.scheduleWithFixedDelay(this::sendDue, 1, 1, TimeUnit.SECONDS);
    }

    /** Takes the event and returns; it is sent after those that came before it. */
    public void publish(ObjectNode event) {
        if (!postman.isShutdown()) {
            dispatch(Parcel.event(envelope(event)));
        }
    }

    private ObjectNode envelope(ObjectNode event) {
        ObjectNode authorization =
                Json.of("team_id", world.teamId(), "user_id", world.bot().id(), "is_bot", true);
        authorization.put("is_enterprise_install", false).putNull("enterprise_id");
        return Json.of(
                "token",
                "playground",
                "team_id",
                world.teamId(),
                "api_app_id",
                world.bot().appId(),
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                "Ev" + UUID.randomUUID().toString().replace("-", ""),
                "event_time",
                world.instant().getEpochSecond(),
                "authorizations",
                Json.array().add(authorization),
                "is_ext_shared_channel",
                false,
                "event_context",
                "playground");
    }

    private void dispatch(Parcel parcel) {
        UUID attempt = UUID.randomUUID();
        CompletableFuture<Parcel> start = new CompletableFuture<>();
        CompletableFuture<Void> done = start.thenComposeAsync(delivery::send, postman)
                .thenAccept(ack -> {
                    if (ack instanceof Ack.Lost lost) {
                        retryLater(parcel, lost);
                    }
                    underWay.remove(attempt);
                });
        underWay.put(attempt, done);
        start.complete(parcel);
    }

    private void retryLater(Parcel parcel, Ack.Lost lost) {
        if (parcel.attempt() >= PAUSES.size() || postman.isShutdown()) {
            return;
        }
        Parcel again = parcel.again(reason(lost));
        Duration pause = PAUSES.get(parcel.attempt());
        if (pause.isZero()) {
            dispatch(again);
            return;
        }
        synchronized (due) {
            due.add(new Due(world.instant().plus(pause), again));
        }
    }

    private static String reason(Ack.Lost lost) {
        return switch (lost.error()) {
            case "operation_timeout" -> "http_timeout";
            case "dispatch_failed" -> "connection_failed";
            default -> "http_error";
        };
    }

    /** Sends again what is due by the playground's clock; this also happens by itself every second. */
    public void sendDueNow() {
        settle();
        sendDue();
    }

    private void sendDue() {
        List<Due> now;
        synchronized (due) {
            now = due.stream()
                    .filter(each -> !each.at().isAfter(world.instant()))
                    .toList();
            due.removeAll(Set.copyOf(now));
        }
        now.forEach(each -> dispatch(each.parcel()));
    }

    /** Waits until every event so far was acknowledged, or given up for the moment. */
    public void settle() {
        CompletableFuture.allOf(underWay.values().toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public void close() {
        postman.shutdownNow();
        underWay.values().forEach(attempt -> attempt.cancel(false));
    }
}
