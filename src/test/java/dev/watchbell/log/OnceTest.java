package dev.watchbell.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final LoggerContext context = new LoggerContext();
    private final Once once = new Once();

    @Test
    void the_same_failure_in_the_same_place_is_said_once_in_ten_minutes() {
        boolean first = said("queue not read", away("connection 17 refused"), NINE);
        boolean soon = said("queue not read", away("connection 18 refused"), NINE.plusSeconds(599));
        boolean later = said("queue not read", away("connection 19 refused"), NINE.plusSeconds(600));

        assertThat(first).isTrue();
        assertThat(soon).isFalse();
        assertThat(later).isTrue();
    }

    @Test
    void another_reason_another_place_and_what_has_no_stack_trace_are_said() {
        boolean first = said("queue not read", away("connection refused"), NINE);
        boolean reason = said("queue not read", away("disk full"), NINE);
        boolean place = said("bell failed", away("connection refused"), NINE);
        boolean plain = said("not answered", null, NINE);
        boolean plainAgain = said("not answered", null, NINE);

        assertThat(first && reason && place && plain && plainAgain).isTrue();
    }

    @Test
    void a_clock_that_was_set_back_keeps_nothing_quiet_for_longer() {
        boolean first = said("queue not read", away("connection refused"), NINE);
        boolean back = said("queue not read", away("connection refused"), NINE.minus(Duration.ofHours(1)));

        assertThat(first && back).isTrue();
    }

    @Test
    void many_kinds_of_failures_are_not_remembered_for_ever() {
        boolean first = said("queue not read", away("connection refused"), NINE);
        for (char one = 'a'; one < 'a' + 300; one++) {
            said("kind " + one, away("connection refused"), NINE);
        }

        assertThat(first && said("queue not read", away("connection refused"), NINE))
                .isTrue();
    }

    private boolean said(String message, @Nullable Throwable thrown, Instant at) {
        LoggingEvent event =
                new LoggingEvent("", context.getLogger("dev.watchbell.Any"), Level.ERROR, message, thrown, null);
        event.setInstant(at);
        return once.decide(event) == FilterReply.NEUTRAL;
    }

    private static Throwable away(String why) {
        return new IllegalStateException("it failed", new java.io.IOException(why));
    }
}
