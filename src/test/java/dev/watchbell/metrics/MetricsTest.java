package dev.watchbell.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.outbox.Delivered;
import dev.watchbell.store.Connections;
import dev.watchbell.timer.Ring;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final AtomicBoolean away = new AtomicBoolean();
    private final Metrics metrics = new Metrics("1.2.3", "h2", this::look);

    @Test
    void a_job_has_its_runs_its_failures_and_how_late_it_came() {
        metrics.rung(new Ring("pings", true, Duration.ofMillis(20), Optional.of(Duration.ofSeconds(7))));
        metrics.rung(new Ring("pings", false, Duration.ofMillis(20), Optional.empty()));
        metrics.rung(new Ring("recaps", true, Duration.ofMillis(20), Optional.empty()));

        PrometheusText numbers = PrometheusText.read(metrics.scrape());
        assertThat(numbers.value("watchbell_job_run_seconds_count{job=\"pings\"}"))
                .isEqualTo(2);
        assertThat(numbers.value("watchbell_job_failures_total{job=\"pings\"}")).isEqualTo(1);
        assertThat(numbers.value("watchbell_job_failures_total{job=\"recaps\"}"))
                .isZero();
        assertThat(numbers.value("watchbell_job_lateness_seconds_bucket{job=\"pings\",le=\"5.0\"}"))
                .isZero();
        assertThat(numbers.value("watchbell_job_lateness_seconds_bucket{job=\"pings\",le=\"10.0\"}"))
                .isEqualTo(1);
    }

    @Test
    void what_was_said_is_told_apart_by_what_it_was() {
        metrics.delivered(new Delivered(Delivered.As.EDIT, Duration.ofMillis(100)));

        PrometheusText numbers = PrometheusText.read(metrics.scrape());
        assertThat(numbers.value("watchbell_outbox_lateness_seconds_count{as=\"edit\"}"))
                .isEqualTo(1);
        assertThat(numbers.value("watchbell_outbox_lateness_seconds_count{as=\"message\"}"))
                .isZero();
        assertThat(numbers.value("watchbell_outbox_lateness_seconds_bucket{as=\"edit\",le=\"0.1\"}"))
                .isEqualTo(1);
    }

    @Test
    void how_it_stands_is_looked_at_anew_for_each_scrape() {
        PrometheusText well = PrometheusText.read(metrics.scrape());
        away.set(true);
        PrometheusText lost = PrometheusText.read(metrics.scrape());
        away.set(false);
        PrometheusText again = PrometheusText.read(metrics.scrape());

        assertThat(well.value("watchbell_outbox_pending")).isEqualTo(7);
        assertThat(well.value("watchbell_outbox_held")).isEqualTo(2);
        assertThat(well.value("watchbell_outbox_kept")).isEqualTo(1);
        assertThat(well.value("watchbell_outbox_oldest_seconds")).isEqualTo(90);
        assertThat(well.value("watchbell_database_connections_active")).isEqualTo(3);
        assertThat(well.value("watchbell_socket_open")).isEqualTo(1);
        assertThat(lost.value("watchbell_outbox_pending")).isNaN();
        assertThat(lost.value("process_uptime_seconds")).isPositive();
        assertThat(again.value("watchbell_outbox_pending")).isEqualTo(7);
    }

    private Standing look() {
        if (away.get()) {
            throw new IllegalStateException("the database is away");
        }
        return new Standing(
                7,
                2,
                1,
                Optional.of(Duration.ofSeconds(90)),
                false,
                true,
                Optional.of(true),
                new Connections(3, 1, 0, 10));
    }
}
