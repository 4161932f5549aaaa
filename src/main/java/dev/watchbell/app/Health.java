package dev.watchbell.app;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.slack.socket.SocketMode;
import dev.watchbell.store.Database;
import dev.watchbell.timer.Timer;
import dev.watchbell.web.HealthRoutes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How the bot stands. Slack's own trouble doesn't make it unready: what comes by HTTP must still be taken and kept. */
record Health(Database database, Outbox outbox, Timer timer, Optional<SocketMode> socket) {
    HealthRoutes routes() {
        return new HealthRoutes(
                Map.of("database", database::reachable, "timer", timer::healthy), this::status, numbers());
    }

    private Map<String, Object> status() {
        Map<String, Object> slack = new LinkedHashMap<>();
        slack.put("way", socket.isPresent() ? "socket" : "http");
        socket.ifPresent(one -> slack.put("connected", one.connected()));
        slack.put("refuses", outbox.trouble().orElse(""));
        Map<String, Object> queue = new LinkedHashMap<>();
        queue.put("pending", outbox.pending());
        queue.put("oldest", outbox.oldest().map(Instant::toString).orElse(""));
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("version", Version.text());
        status.put("java", Runtime.version().toString());
        status.put("database", database.postgres() ? "postgresql" : "h2");
        status.put("slack", slack);
        status.put("queue", queue);
        return status;
    }

    private PrometheusMeterRegistry numbers() {
        PrometheusMeterRegistry numbers = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Gauge.builder("watchbell.outbox.pending", outbox, Outbox::pending)
                .description("Messages and errands that wait")
                .register(numbers);
        Gauge.builder("watchbell.timer.healthy", timer, bells -> bells.healthy() ? 1 : 0)
                .description("1 while every bell is rung in time")
                .register(numbers);
        new JvmMemoryMetrics().bindTo(numbers);
        new ProcessorMetrics().bindTo(numbers);
        new UptimeMetrics().bindTo(numbers);
        return numbers;
    }
}
