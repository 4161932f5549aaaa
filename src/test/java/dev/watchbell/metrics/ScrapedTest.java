package dev.watchbell.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.RunningBot;
import dev.watchbell.kit.SettableClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole bot, asked for its numbers over the wire before and after deeds; it is Monday, nine o'clock in Paris. */
class ScrapedTest {
    private static final Path ROTA = Path.of("src/test/resources/stories/rotas/payments.yaml");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final SettableClock clock = new SettableClock(MONDAY);
    private final RunningBot bot = new RunningBot(clock);

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void it_is_text_for_prometheus_with_a_type_and_a_help_for_each_number() throws Exception {
        HttpResponse<String> response = get();

        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; version=0.0.4; charset=utf-8");
        PrometheusText numbers = PrometheusText.read(response.body());
        assertThat(numbers.types())
                .containsEntry("watchbell_outbox_pending", "gauge")
                .containsEntry("watchbell_outbox_lateness_seconds", "histogram")
                .containsEntry("watchbell_slack_request_seconds", "histogram")
                .containsKeys(
                        "watchbell_database_connections_active", "jvm_memory_used_bytes", "process_uptime_seconds");
        assertThat(numbers.samples().keySet())
                .anyMatch(
                        sample -> sample.matches("watchbell_build_info\\{database=\"h2\",java=\".+\",version=\".+\"}"));
    }

    @Test
    void a_command_is_counted_with_the_time_to_its_acknowledgement() throws Exception {
        String acks = "watchbell_inbound_ack_seconds_count{kind=\"command\",outcome=\"done\"}";
        assertThat(numbers().count(acks)).isZero();

        bot.playground().as("ana").say("#payments", "/oncall who");
        bot.playground().as("ben").say("#payments", "/oncall who");

        PrometheusText after = numbers();
        assertThat(after.value(acks)).isEqualTo(2);
        assertThat(after.value("watchbell_inbound_ack_seconds_bucket{kind=\"command\",le=\"+Inf\",outcome=\"done\"}"))
                .isEqualTo(2);
    }

    @Test
    void what_waits_is_counted_and_how_late_it_was_when_it_was_said() throws Exception {
        bot.apply(ROTA);
        double errors = numbers().count(errors("temporary"));
        bot.playground().faults().broken(1, "chat.postMessage", 503);
        bot.playground().as("ana").say("#payments", "/oncall cover me 14:00-18:00");
        bot.settle();
        bot.pass(clock.instant().plus(Duration.ofMinutes(2)));
        double said = numbers().value("watchbell_outbox_lateness_seconds_count{as=\"message\"}");
        assertThat(said).isPositive();
        assertThat(numbers().count(errors("temporary"))).isEqualTo(errors + 1);
        assertThat(numbers().value("watchbell_outbox_oldest_seconds")).isZero();

        bot.playground().faults().slackAway();
        bot.pass(clock.instant().plus(Duration.ofHours(25)));
        PrometheusText away = numbers();
        assertThat(away.value("watchbell_outbox_pending")).isPositive();
        assertThat(away.value("watchbell_outbox_oldest_seconds")).isGreaterThanOrEqualTo(3_600);

        bot.playground().faults().slackBack();
        bot.pass(clock.instant().plus(Duration.ofMinutes(2)));
        PrometheusText back = numbers();
        assertThat(back.value("watchbell_outbox_pending")).isZero();
        assertThat(late(back, "+Inf")).isGreaterThan(said);
        assertThat(late(back, "+Inf") - late(back, "2.5")).isPositive();
        assertThat(back.value("watchbell_slack_request_seconds_count{method=\"chat.postMessage\"}"))
                .isGreaterThan(said);
    }

    @Test
    void no_name_of_anybody_or_of_a_channel_is_in_a_number() throws Exception {
        bot.apply(ROTA);
        bot.playground().as("ana").say("#payments", "/oncall who");
        bot.pass(clock.instant().plus(Duration.ofDays(8)));

        List<String> labelled = get().body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst(" \\S+$", ""))
                .toList();

        assertThat(labelled)
                .noneMatch(line -> line.matches("(?i).*(ana|ben\\b|chi\\b|payments|U0|C0|example\\.com).*"));
    }

    private static double late(PrometheusText numbers, String atMost) {
        return numbers.value("watchbell_outbox_lateness_seconds_bucket{as=\"message\",le=\"" + atMost + "\"}");
    }

    private static String errors(String kind) {
        return "watchbell_slack_errors_total{kind=\"" + kind + "\",method=\"chat.postMessage\"}";
    }

    private PrometheusText numbers() throws IOException, InterruptedException {
        return PrometheusText.read(get().body());
    }

    private HttpResponse<String> get() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(bot.url().resolve("/metrics")).build(), BodyHandlers.ofString());
    }
}
