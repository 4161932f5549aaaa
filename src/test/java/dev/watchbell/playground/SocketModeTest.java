package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.workspace.Json;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
    private static final Optional<JsonNode> SILENCE = Optional.empty();
    private static final Optional<JsonNode> ACK = Optional.of(MissingNode.getInstance());

    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void a_command_reaches_the_bot_with_its_mentions_encoded_and_its_answer_only_the_person() throws Exception {
        try (SocketBot bot = new SocketBot(harbour, frame -> Optional.of(Json.of("text", "dee has the watch")))) {

            Acted acted = harbour.playground.as("ana").command("#payments", "/oncall who @ben in #payments & <co>");

            JsonNode envelope = bot.next("slash_commands");
            assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
            assertThat(envelope.path("payload").path("text").asText())
                    .isEqualTo("who <@U0BEN|ben> in <#C0PAYMENTS|payments> &amp; &lt;co&gt;");
            assertThat(envelope.path("payload").path("user_id").asText()).isEqualTo("U0ANA");
            assertThat(acted.ok()).isTrue();
            assertThat(harbour.playground.sightings().privately("ana"))
                    .extracting(seen -> seen.plain())
                    .containsExactly("dee has the watch");
            assertThat(harbour.playground.sightings().privately("ben")).isEmpty();
            assertThat(harbour.playground.sightings().in("#payments")).isEmpty();
        }
    }

    @Test
    void a_command_that_nobody_acknowledges_in_time_says_so_to_the_person() throws Exception {
        harbour.playground.patience(Duration.ofMillis(100));
        try (SocketBot bot = new SocketBot(harbour, frame -> SILENCE)) {

            Acted acted = harbour.playground.as("ana").command("#payments", "/oncall who");

            assertThat(bot.next("slash_commands").path("type").asText()).isEqualTo("slash_commands");
            assertThat(acted.refusal()).contains("operation_timeout");
            assertThat(harbour.playground.sightings().privately("ana").get(0).plain())
                    .isEqualTo("/oncall failed with the error “operation_timeout”");
        }
    }

    @Test
    void the_bot_hears_what_is_said_where_it_is_a_member_only() throws Exception {
        try (SocketBot bot = new SocketBot(harbour, frame -> ACK)) {

            harbour.playground.as("ben").say("#kitchen", "lunch?");
            harbour.playground.as("ana").say("#payments", "hello @watchbell & all");

            assertThat(bot.event("message").path("text").asText()).isEqualTo("hello <@U0WATCH> &amp; all");
            assertThat(bot.event("app_mention").path("channel").asText()).isEqualTo("C0PAYMENTS");
        }
    }
}
