package dev.watchbell.metrics;

import dev.watchbell.outbox.Delivered;
import dev.watchbell.slack.Called;
import dev.watchbell.slack.inbox.Answered;
import dev.watchbell.timer.Ring;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Prometheus reads.
 *
 * <p>A label is a word of ours or the name of a method of Slack's: no person, channel or team is ever in one, so there are few
 * of them, and they tell nothing of anybody.
 */
public final class Metrics {
    private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);

    /** Slack waits for three seconds. */
    private static final List<Duration> ACKS = millis(5, 10, 25, 50, 100, 250, 500, 1_000, 2_000, 3_000);

    private static final List<Duration> CALLS = millis(50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 15_000);

    /** From a tenth of a second to an hour: Slack may have been away. */
    private static final List<Duration> LATE =
            millis(100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 900_000, 3_600_000);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Supplier<Standing> look;
    private volatile Optional<Standing> standing = Optional.empty();

    /**
     * Numbers of one bot.
     *
     * @param look asked once for each scrape; where it fails its numbers are {@code NaN}, and the others go on
     */
    public Metrics(String version, String database, Supplier<Standing> look) {
        this.look = look;
        Gauge.builder("watchbell.build.info", () -> 1)
                .description("Always 1; which Watchbell this is, and on what")
                .tag("version", version)
                .tag("java", Runtime.version().toString())
                .tag("database", database)
                .register(registry);
        outbox();
        gauge("watchbell.slack.refused", "1 while Slack takes nothing from the bot", now -> flag(now.refused()));
        gauge("watchbell.timer.healthy", "1 while every bell is rung in time", now -> flag(now.timer()));
        gauge(
                "watchbell.socket.open",
                "1 while the socket to Slack is open; NaN where Slack calls over HTTP",
                now -> now.socket().map(Metrics::flag).orElse(Double.NaN));
        pool();
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void outbox() {
        gauge("watchbell.outbox.pending", "Messages and errands that wait", Standing::pending);
        gauge("watchbell.outbox.held", "Those of them that wait for another try, or for Slack's rest", Standing::held);
        gauge("watchbell.outbox.kept", "Messages that Slack won't take: /oncall outbox", Standing::kept);
        gauge(
                "watchbell.outbox.oldest.seconds",
                "How long the oldest of what waits has waited; 0 where nothing does",
                now -> now.oldest().map(Metrics::seconds).orElse(0.0));
        for (Delivered.As as : Delivered.As.values()) {
            late(as);
        }
    }

    private void pool() {
        String name = "watchbell.database.connections";
        gauge(name + ".active", "Connections in use", now -> now.connections().active());
        gauge(
                name + ".idle",
                "Connections that wait for use",
                now -> now.connections().idle());
        gauge(
                name + ".wanted",
                "Threads that wait for a connection",
                now -> now.connections().waiting());
        gauge(
                name + ".most",
                "Connections that there may be",
                now -> now.connections().most());
    }

    /** Slack was called. */
    public void called(Called called) {
        histogram("watchbell.slack.request", "Calls of Slack's Web API, by method", CALLS)
                .tag("method", called.method())
                .register(registry)
                .record(called.took());
        called.trouble()
                .ifPresent(trouble -> Counter.builder("watchbell.slack.errors")
                        .description("Calls of Slack's Web API that came to nothing, by method and kind of trouble")
                        .tag("method", called.method())
                        .tag("kind", word(trouble))
                        .register(registry)
                        .increment());
    }

    /** Slack brought something. */
    public void answered(Answered answered) {
        histogram("watchbell.inbound.ack", "From what Slack brings to its acknowledgement, by kind and outcome", ACKS)
                .tag("kind", word(answered.kind()))
                .tag("outcome", word(answered.outcome()))
                .register(registry)
                .record(answered.took());
    }

    /** A bell was rung. */
    public void rung(Ring ring) {
        histogram("watchbell.job.run", "Runs of a job, by job", CALLS)
                .tag("job", ring.bell())
                .register(registry)
                .record(ring.took());
        Counter failures = Counter.builder("watchbell.job.failures")
                .description("Runs of a job that failed, by job")
                .tag("job", ring.bell())
                .register(registry);
        if (!ring.well()) {
            failures.increment();
        }
        ring.late()
                .ifPresent(
                        late -> histogram("watchbell.job.lateness", "From when a job was due to its run, by job", LATE)
                                .tag("job", ring.bell())
                                .register(registry)
                                .record(late));
    }

    /** Something was said or done. */
    public void delivered(Delivered delivered) {
        late(delivered.as()).record(delivered.late());
    }

    private Timer late(Delivered.As as) {
        return histogram(
                        "watchbell.outbox.lateness",
                        "From when something was due to be said to when it was, by what it was",
                        LATE)
                .tag("as", word(as))
                .register(registry);
    }

    /** All of it, in Prometheus' text format. */
    public String scrape() {
        try {
            standing = Optional.of(look.get());
        } catch (RuntimeException away) {
            LOG.debug("no look at how it stands", away);
            standing = Optional.empty();
        }
        return registry.scrape();
    }

    private void gauge(String name, String description, ToDoubleFunction<Standing> value) {
        Gauge.builder(name, () -> standing.map(value::applyAsDouble).orElse(Double.NaN))
                .description(description)
                .register(registry);
    }

    private static Timer.Builder histogram(String name, String description, List<Duration> buckets) {
        return Timer.builder(name).description(description).serviceLevelObjectives(buckets.toArray(Duration[]::new));
    }

    private static List<Duration> millis(long... millis) {
        return java.util.Arrays.stream(millis).mapToObj(Duration::ofMillis).toList();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
