package dev.watchbell.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelNameTest {
    private static final Instant LATE = Instant.parse("2026-03-02T23:30:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            checkout is slow            | inc-20260302-checkout-is-slow
            Größe & Café: KAPUTT!       | inc-20260302-gro-e-cafe-kaputt
            <!channel> *fire*           | inc-20260302-channel-fire
            🔥🔥                        | inc-20260302
            عطل في الدفع                | inc-20260302
            """)
    void is_made_of_what_slack_takes(String title, String name) {
        assertThat(ChannelName.of(title, LATE, ZoneId.of("UTC"))).isEqualTo(name);
    }

    @Test
    void has_the_date_of_the_team() {
        assertThat(ChannelName.of("x", LATE, ZoneId.of("Asia/Kolkata"))).isEqualTo("inc-20260303-x");
    }

    @Test
    void is_never_too_long() {
        assertThat(ChannelName.of("very slow ".repeat(4_000), LATE, ZoneId.of("UTC")))
                .hasSizeLessThanOrEqualTo(80)
                .doesNotEndWith("-");
    }
}
