package dev.watchbell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.app.Environment.WrongSetting;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings that somebody writes, and the one sentence that answers a slip. */
class EnvironmentTest {
    private static final Map<String, String> ENOUGH =
            Map.of("SLACK_BOT_TOKEN", "xoxb-not-a-real-one", "SLACK_APP_TOKEN", "xapp-not-a-real-one");

    @Test
    void two_tokens_are_enough() {
        Settings settings = new Environment(ENOUGH).serve();

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database().jdbc()).startsWith("jdbc:h2:file:async:./data/watchbell;");
        assertThat(settings.slack().api()).hasToString("https://slack.com/api/");
        assertThat(settings.rota()).isEmpty();
    }

    @Test
    void the_address_of_another_slack_may_end_with_a_slash_or_not() {
        Settings settings = new Environment(with("SLACK_API_URL", "http://127.0.0.1:9000/api")).serve();

        assertThat(settings.slack().api()).hasToString("http://127.0.0.1:9000/api/");
    }

    @Test
    void the_public_address_may_end_with_a_slash_or_not() {
        Settings settings = new Environment(with("WATCHBELL_PUBLIC_URL", "https://watchbell.example.com/")).serve();

        assertThat(settings.publicUrl().orElseThrow()).hasToString("https://watchbell.example.com");
        assertThat(new Environment(ENOUGH).serve().publicUrl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SLACK_BOT_TOKEN       |                          | SLACK_BOT_TOKEN: it is needed
            SLACK_APP_TOKEN       |                          | SLACK_APP_TOKEN: it is needed for Socket Mode, or SLACK_SIGNING_SECRET for HTTP
            WATCHBELL_PORT        | eighty                   | WATCHBELL_PORT: it is a number from 0 to 65535, such as 8080, not "eighty"
            WATCHBELL_PORT        | 70000                    | WATCHBELL_PORT: it is a number from 0 to 65535, such as 8080, not "70000"
            WATCHBELL_DATABASE_URL| jdbc:mysql://db/x        | WATCHBELL_DATABASE_URL: it starts with jdbc:postgresql:// or jdbc:h2:file:
            WATCHBELL_DATABASE_URL| jdbc:h2:file:x;INIT=run  | WATCHBELL_DATABASE_URL: INIT is refused
            WATCHBELL_ROTA        | /nowhere/at/all          | WATCHBELL_ROTA: there is no file or folder to read at /nowhere/at/all
            WATCHBELL_PUBLIC_URL  | watchbell.example.com    | WATCHBELL_PUBLIC_URL: it is where others reach Watchbell, such as https://watchbell.example.com, not "watchbell.example.com"
            WATCHBELL_PUBLIC_URL  | ftp://watchbell.example  | WATCHBELL_PUBLIC_URL: it is where others reach Watchbell
            WATCHBELL_PUBLIC_URL  | https://bell.example/?a  | WATCHBELL_PUBLIC_URL: it is where others reach Watchbell
            WATCHBELL_PUBLIC_URL  | https://me:x@bell.example| WATCHBELL_PUBLIC_URL: it is where others reach Watchbell
            SLACK_API_URL         | slack                    | SLACK_API_URL: it is a URL such as https://slack.com/api/, not "slack"
            """)
    void a_slip_is_one_sentence_that_names_the_setting(String name, String value, String sentence) {
        Environment environment = new Environment(with(name, value == null ? "" : value));

        assertThatThrownBy(environment::serve)
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(sentence)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void what_looks_like_ours_and_is_not_is_warned_of() {
        assertThat(new Environment(with("WATCHBELL_PROT", "8081")).warnings())
                .singleElement()
                .asString()
                .startsWith("WATCHBELL_PROT is set, but Watchbell has no such setting");
    }

    @Test
    void tokens_show_themselves_to_nobody() {
        assertThat(new Environment(ENOUGH).serve().toString()).doesNotContain("not-a-real-one");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> variables = new HashMap<>(ENOUGH);
        variables.put(name, value);
        return variables;
    }
}
