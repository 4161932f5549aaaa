package dev.watchbell.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a collector reads; the machine's own zone is New York. */
class JsonLinesTest {
    private final Logger logger = new LoggerContext().getLogger("dev.watchbell.outbox.Sender");

    @Test
    void a_line_is_one_object_with_its_time_in_utc() throws Exception {
        String line = line("said subject={} \n\"quoted\"", null, "swap/17");

        assertThat(line).endsWith("}\n").hasLineCount(1);
        JsonNode read = new ObjectMapper().readTree(line);
        assertThat(read.get("at").asText()).isEqualTo("2026-03-02T08:00:00.000Z");
        assertThat(read.get("level").asText()).isEqualTo("WARN");
        assertThat(read.get("logger").asText()).isEqualTo("dev.watchbell.outbox.Sender");
        assertThat(read.get("thread").asText()).isEqualTo("outbox-sender");
        assertThat(read.get("message").asText()).isEqualTo("said subject=swap/17 \n\"quoted\"");
        assertThat(read.has("error")).isFalse();
    }

    @Test
    void a_failure_is_in_the_same_line_with_where_it_came_from() throws Exception {
        IllegalStateException failure =
                new IllegalStateException("no answer", new IllegalArgumentException("xoxb-1-under-it"));

        String line = line("not said", failure);

        assertThat(line).hasLineCount(1);
        assertThat(new ObjectMapper().readTree(line).get("error").asText())
                .startsWith("java.lang.IllegalStateException: no answer")
                .contains(
                        "\tat dev.watchbell.log.JsonLinesTest",
                        "Caused by: java.lang.IllegalArgumentException: (secret)")
                .doesNotContain("xoxb-1");
    }

    @Test
    void no_key_is_in_a_line() {
        String line = line("asked with={}", null, "xoxb-111-222-abcDEF");

        assertThat(line).contains("asked with=(secret)").doesNotContain("abcDEF");
    }

    private String line(String message, @Nullable Throwable failure, Object... arguments) {
        LoggingEvent event = new LoggingEvent("fqcn", logger, Level.WARN, message, failure, arguments);
        event.setInstant(Instant.parse("2026-03-02T08:00:00Z"));
        event.setThreadName("outbox-sender");
        return new String(new JsonLines().encode(event), StandardCharsets.UTF_8);
    }
}
