package dev.watchbell.app;

import dev.watchbell.metrics.Metrics;
import dev.watchbell.metrics.Standing;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.slack.SlackCalls;
import dev.watchbell.slack.inbox.Inbox;
import dev.watchbell.slack.socket.SocketMode;
import dev.watchbell.store.Database;
import dev.watchbell.timer.Timer;
import dev.watchbell.web.HealthRoutes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** How the bot stands. Slack's own trouble doesn't make it unready: what comes by HTTP must still be taken and kept. */
record Health(
        Database database,
        Outbox outbox,
        Timer timer,
        SlackCalls slack,
        Optional<SocketMode> socket,
        Inbox inbox,
        BooleanSupplier staying,
        InstantSource clock) {
    HealthRoutes routes() {
        return new HealthRoutes(
                Map.of(
                        "database",
                        database::reachable,
                        "timer",
                        timer::healthy,
                        "socket",
                        this::heard,
                        "staying",
                        staying),
                this::status,
                numbers()::scrape);
    }

    /** Another replica may go when this one is ready: so it waits for its first socket, though not for long. */
    private boolean heard() {
        return socket.map(SocketMode::settled).orElse(true);
    }

    private Map<String, Object> status() {
        Map<String, Object> way = new LinkedHashMap<>();
        way.put("way", socket.isPresent() ? "socket" : "http");
        socket.ifPresent(one -> way.put("connected", one.connected()));
        way.put("refuses", outbox.trouble().orElse(""));
        Map<String, Object> queue = new LinkedHashMap<>();
        queue.put("pending", outbox.pending());
        queue.put("oldest", outbox.oldest().map(Instant::toString).orElse(""));
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("version", Version.text());
        status.put("java", Runtime.version().toString());
        status.put("database", database.postgres() ? "postgresql" : "h2");
        status.put("slack", way);
        status.put("queue", queue);
        return status;
    }

    Standing standing() {
        return new Standing(
                outbox.pending(),
                outbox.held(),
                outbox.refused(),
                outbox.oldest()
                        .map(since -> Duration.between(since, clock.instant()))
                        .filter(age -> !age.isNegative()),
                outbox.trouble().isPresent(),
                timer.healthy(),
                socket.map(SocketMode::connected),
                database.standing());
    }

    /** Numbers of all that was handed in, told from now on of what happens there. */
    private Metrics numbers() {
        Metrics metrics = new Metrics(Version.text(), database.postgres() ? "postgresql" : "h2", this::standing);
        slack.whenCalled(metrics::called);
        socket.ifPresent(one -> one.calls().whenCalled(metrics::called));
        inbox.whenAnswered(metrics::answered);
        timer.whenRung(metrics::rung);
        outbox.whenDelivered(metrics::delivered);
        return metrics;
    }
}
