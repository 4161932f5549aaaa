package dev.watchbell.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an operator and a load balancer ask: alive, ready, how it stands, and the numbers. */
public final class HealthRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);
    private static final int UNAVAILABLE = 503;

    private final Map<String, BooleanSupplier> checks;
    private final Supplier<Map<String, Object>> status;
    private final Supplier<String> numbers;

    /**
     * The routes.
     *
     * @param checks what must hold for {@code /readyz}, by name
     * @param status what {@code /status} tells, as JSON
     * @param numbers what {@code /metrics} tells, in Prometheus' text format
     */
    public HealthRoutes(
            Map<String, BooleanSupplier> checks, Supplier<Map<String, Object>> status, Supplier<String> numbers) {
        this.checks = new TreeMap<>(checks);
        this.status = status;
        this.numbers = numbers;
    }

    @Override
    public void on(JavalinConfig server) {
        server.routes.get("/healthz", http -> http.result("alive\n"));
        server.routes.get("/readyz", this::ready);
        server.routes.get("/status", http -> http.json(status.get()));
        server.routes.get(
                "/metrics",
                http -> http.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(numbers.get()));
    }

    private void ready(Context http) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        checks.forEach((name, check) -> found.put(name, holds(name, check)));
        http.status(found.containsValue(false) ? UNAVAILABLE : 200).json(found);
    }

    private static boolean holds(String name, BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException broken) {
            LOG.warn("check failed name={}", name, broken);
            return false;
        }
    }
}
