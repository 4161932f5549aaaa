package dev.watchbell.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            token xoxb-12-34-aBc refused              | token (secret) refused
            xapp-1-A0-99-ff and xoxp-1-2              | (secret) and (secret)
            xoxe.xoxp-1-Mi0                           | (secret)
            https://hooks.slack.com/commands/T0/1/abc | https://hooks.slack.com/(secret)
            wss://wss.slack.com/link/?ticket=ab-12&x=1| wss://wss.slack.com/link/?ticket=(secret)&x=1
            jdbc:postgresql://db/x?user=u&password=hush&ssl=true | jdbc:postgresql://db/x?user=u&password=(secret)&ssl=true
            jdbc:postgresql://u:hush@db/x             | jdbc:postgresql://u:(secret)@db/x
            {"token": "abc", "a": 1}                  | {"token": "(secret)", "a": 1}
            Authorization: Bearer abcdefgh12          | Authorization: Bearer (secret)
            """)
    void a_key_is_masked_and_nothing_else(String written, String masked) {
        assertThat(Masked.of(written)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serving port=8080 version=0.1.0",
                "said subject=swap/17/offer channel=C0PAYMENTS ts=1772438400.000100",
                "slack not reached, trying again in_s=10 error=token_revoked",
                "http://127.0.0.1:8080/readyz",
                "2026-03-02T08:00:00Z"
            })
    void what_is_no_key_stays(String written) {
        assertThat(Masked.of(written)).isEqualTo(written);
    }
}
