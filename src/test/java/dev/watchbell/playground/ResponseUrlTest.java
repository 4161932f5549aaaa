package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResponseUrlTest {
    private static final String BUTTON =
            "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\",\"action_id\":\"go\","
                    + "\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"},\"value\":\"7\"}]}]";

    private final Harbour harbour = new Harbour();
    private SocketBot bot;

    @BeforeEach
    void connect() throws Exception {
        bot = new SocketBot(harbour, frame -> Optional.of(MissingNode.getInstance()));
    }

    @AfterEach
    void close() {
        bot.close();
        harbour.close();
    }

    private String commandUrl() throws Exception {
        harbour.playground.as("ana").command("#payments", "/oncall");
        return bot.next("slash_commands").path("payload").path("response_url").asText();
    }

    private int answer(String url, Object... content) {
        return harbour.post(url, "application/json", Json.write(Json.of(content)))
                .statusCode();
    }

    @Test
    void it_answers_five_times_and_no_more() throws Exception {
        String url = commandUrl();

        for (int i = 1; i <= 5; i++) {
            assertThat(answer(url, "text", "answer " + i)).isEqualTo(200);
        }

        assertThat(answer(url, "text", "answer 6")).isEqualTo(404);
        assertThat(harbour.playground.sightings().privately("ana")).hasSize(5);
    }

    @Test
    void it_answers_for_thirty_minutes() throws Exception {
        String url = commandUrl();

        harbour.clock.turn(Duration.ofMinutes(30));
        assertThat(answer(url, "text", "in time")).isEqualTo(200);
        harbour.clock.turn(Duration.ofSeconds(1));

        assertThat(answer(url, "text", "too late")).isEqualTo(404);
    }

    @Test
    void it_speaks_to_everybody_when_told_so() throws Exception {
        String url = commandUrl();

        answer(url, "text", "for all", "response_type", "in_channel");

        assertThat(harbour.playground.sightings().in("#payments"))
                .extracting(Seen::plain)
                .containsExactly("for all");
    }

    @Test
    void it_can_fail_like_any_method() throws Exception {
        String url = commandUrl();
        harbour.playground.faults().broken(1, "response_url", 500);

        assertThat(answer(url, "text", "lost")).isEqualTo(500);
        assertThat(answer(url, "text", "said")).isEqualTo(200);
    }

    @Test
    void bad_blocks_are_refused() throws Exception {
        assertThat(answer(commandUrl(), "blocks", "[{\"type\":\"poem\"}]")).isEqualTo(400);
    }

    @Test
    void a_pressed_message_can_be_replaced_and_deleted() throws Exception {
        harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "press", "blocks", BUTTON);
        Seen posted = harbour.playground.sightings().in("#payments").get(0);
        harbour.playground.as("ana").press(posted, "Go");
        String url =
                bot.next("interactive").path("payload").path("response_url").asText();

        answer(url, "text", "pressed", "replace_original", true);
        List<Seen> replaced = harbour.playground.sightings().in("#payments");
        answer(url, "delete_original", true);

        assertThat(replaced).extracting(Seen::plain).containsExactly("pressed");
        assertThat(replaced.get(0).buttons()).isEmpty();
        assertThat(harbour.playground.sightings().in("#payments")).isEmpty();
    }
}
