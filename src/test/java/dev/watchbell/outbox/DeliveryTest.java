package dev.watchbell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.outbox.Delivery.Next;
import dev.watchbell.slack.SlackFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryTest {
    private static final String POST = "chat.postMessage";
    private static final double NO_LUCK = 0;

    static Stream<Arguments> what_happens_next() {
        Duration one = Duration.ofSeconds(1);
        return Stream.of(
                Arguments.of(POST, failed(POST, "service_unavailable"), 0, new Next.Later(one)),
                Arguments.of(POST, failed(POST, "fatal_error"), 0, new Next.Later(one)),
                Arguments.of(POST, failed(POST, "is_archived"), 0, new Next.Refused()),
                Arguments.of(POST, failed(POST, "invalid_blocks"), 0, new Next.Plainly()),
                Arguments.of("chat.update", failed("chat.update", "msg_too_long"), 0, new Next.Plainly()),
                Arguments.of("pins.add", failed("pins.add", "invalid_arguments"), 0, new Next.Refused()),
                Arguments.of(POST, failed(POST, "token_revoked"), 0, new Next.RestAll(Duration.ofMinutes(1))),
                Arguments.of(POST, failed(POST, "missing_scope"), 0, new Next.RestAll(Duration.ofMinutes(1))),
                Arguments.of("pins.add", failed("pins.add", "missing_scope"), 0, new Next.Refused()),
                Arguments.of(POST, failed("conversations.open", "missing_scope"), 0, new Next.Refused()),
                Arguments.of(
                        POST,
                        failed("conversations.open", "token_revoked"),
                        0,
                        new Next.RestAll(Duration.ofMinutes(1))),
                Arguments.of(POST, failed(POST, "brand_new"), 0, new Next.Later(one)),
                Arguments.of(POST, failed(POST, "brand_new"), 8, new Next.Later(Duration.ofSeconds(30))),
                Arguments.of(POST, failed(POST, "brand_new"), 9, new Next.Refused()),
                Arguments.of(POST, limited(POST, 7), 3, new Next.RestConversation(Duration.ofSeconds(7))),
                Arguments.of("chat.update", limited("chat.update", 7), 3, new Next.RestKind(Duration.ofSeconds(7))),
                Arguments.of(POST, limited("conversations.history", 7), 3, new Next.Later(Duration.ofSeconds(7))),
                Arguments.of(POST, failed(POST, "ratelimited"), 3, new Next.RestConversation(Duration.ofSeconds(30))));
    }

    @ParameterizedTest(name = "{1} in {0} after {2} attempts: {3}")
    @MethodSource
    void what_happens_next(String main, SlackFailure failure, int attempts, Next expected) {
        Next next = Delivery.after(failure, main, attempts, NO_LUCK);

        assertThat(next).isEqualTo(expected);
    }

    @Test
    void retries_come_after_1_2_4_8_16_and_30_seconds_and_never_later() {
        List<Long> seconds = IntStream.of(0, 1, 2, 3, 4, 5, 6, 1000)
                .mapToObj(attempts -> Delivery.backoff(attempts, NO_LUCK).toSeconds())
                .toList();

        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void luck_takes_up_to_half_of_the_wait() {
        assertThat(Delivery.backoff(5, 0.5)).isEqualTo(Duration.ofMillis(22_500));
        assertThat(Delivery.backoff(5, 0.999)).isGreaterThan(Duration.ofSeconds(15));
    }

    @Test
    void only_what_may_have_reached_slack_is_looked_for() {
        SlackFailure unsure = failed(POST, "internal_error");
        SlackFailure sure = failed(POST, "service_unavailable");
        SlackFailure before = failed("conversations.open", "internal_error");
        SlackFailure looking = failed("conversations.history", "service_unavailable");

        assertThat(Delivery.mayHaveHappened(unsure, POST, false)).isTrue();
        assertThat(Delivery.mayHaveHappened(sure, POST, true)).isFalse();
        assertThat(Delivery.mayHaveHappened(before, POST, false)).isFalse();
        assertThat(Delivery.mayHaveHappened(looking, POST, true)).isTrue();
    }

    private static SlackFailure failed(String method, String error) {
        return new SlackFailure(method, error, Optional.empty());
    }

    private static SlackFailure limited(String method, int seconds) {
        return new SlackFailure(method, "ratelimited", Optional.of(Duration.ofSeconds(seconds)));
    }
}
