package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.workspace.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    @Test
    void what_was_not_acknowledged_before_the_connection_dropped_goes_to_another_one_once() throws Exception {
        harbour.playground.patience(Duration.ofSeconds(30));
        SocketBot dying = new SocketBot(harbour, frame -> SILENCE);
        CompletableFuture<Acted> acted =
                CompletableFuture.supplyAsync(() -> harbour.playground.as("ana").command("#payments", "/oncall who"));
        JsonNode first = dying.next("slash_commands");

        try (SocketBot heir = new SocketBot(harbour, frame -> ACK)) {
            dying.close();

            JsonNode second = heir.next("slash_commands");
            assertThat(second.path("payload")).isEqualTo(first.path("payload"));
            assertThat(acted.get(5, TimeUnit.SECONDS).ok()).isTrue();
        }
    }

    @Test
    void what_was_lost_with_the_only_connection_waits_for_the_next_one() throws Exception {
        harbour.playground.patience(Duration.ofSeconds(30));
        SocketBot dying = new SocketBot(harbour, frame -> SILENCE);
        CompletableFuture<Acted> acted =
                CompletableFuture.supplyAsync(() -> harbour.playground.as("ana").command("#payments", "/oncall who"));
        dying.next("slash_commands");
        dying.close();

        try (SocketBot heir = new SocketBot(harbour, frame -> ACK)) {
            assertThat(heir.next("slash_commands").path("payload").path("text").asText())
                    .isEqualTo("who");
            assertThat(acted.get(5, TimeUnit.SECONDS).ok()).isTrue();
        }
    }

    @Test
    void connections_take_turns_and_each_payload_goes_to_one() throws Exception {
        try (SocketBot one = new SocketBot(harbour, frame -> ACK);
                SocketBot other = new SocketBot(harbour, frame -> ACK)) {

            harbour.playground.as("ana").command("#payments", "/oncall who");
            harbour.playground.as("ana").command("#payments", "/oncall mine");

            assertThat(List.of(
                            one.next("slash_commands")
                                    .path("payload")
                                    .path("text")
                                    .asText(),
                            other.next("slash_commands")
                                    .path("payload")
                                    .path("text")
                                    .asText()))
                    .containsExactlyInAnyOrder("who", "mine");
        }
    }

    @Test
    void an_eleventh_connection_is_sent_away() throws Exception {
        List<SocketBot> bots = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            bots.add(new SocketBot(harbour, frame -> ACK));
        }

        assertThatThrownBy(() -> new SocketBot(harbour, frame -> ACK)).hasMessageContaining("too_many_websockets");

        bots.forEach(SocketBot::close);
    }

    @Test
    void a_ticket_opens_one_connection() throws Exception {
        String url = harbour.call(harbour.playground.credentials().appToken(), "apps.connections.open", Json.of())
                .path("url")
                .asText();

        try (SocketBot first = new SocketBot(url, frame -> ACK)) {
            assertThat(harbour.playground.sockets().connections()).isEqualTo(1);
            assertThatThrownBy(() -> new SocketBot(url, frame -> ACK)).hasMessageContaining("closed 1008");
            assertThat(first.closed()).isFalse();
        }
    }

    @Test
    void every_connection_is_told_to_come_back() throws Exception {
        try (SocketBot bot = new SocketBot(harbour, frame -> ACK)) {

            harbour.playground.sockets().disconnect("refresh_requested");

            assertThat(bot.next().path("reason").asText()).isEqualTo("refresh_requested");
        }
    }
}
