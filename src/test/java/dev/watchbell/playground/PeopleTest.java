package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final String MENU = """
            [{"type":"section","block_id":"s","text":{"type":"mrkdwn","text":"Which?"},
              "accessory":{"type":"static_select","action_id":"which","placeholder":{"type":"plain_text","text":"Shift"},
              "options":[{"text":{"type":"plain_text","text":"Tue"},"value":"1"},
                         {"text":{"type":"plain_text","text":"Wed"},"value":"2"}]}}]""";

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

    private Seen posted(String blocks) {
        harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "x", "blocks", blocks);
        return harbour.playground.sightings().in("#payments").get(0);
    }

    @Test
    void the_bot_hears_who_comes_who_goes_and_who_moves() throws Exception {
        Member ivy = new Member(
                "U0IVY", "ivy", "Ivy Lund", "ivy@example.com", ZoneId.of("Europe/Oslo"), "", "3B6FD4", false, false);

        harbour.playground.roster().join(ivy);
        harbour.playground.roster().deactivate("hal");
        harbour.playground.roster().move("ana", ZoneId.of("Asia/Tokyo"));

        assertThat(bot.event("team_join").at("/user/name").asText()).isEqualTo("ivy");
        assertThat(bot.event("user_change").at("/user/deleted").asBoolean()).isTrue();
        assertThat(bot.event("user_change").at("/user/tz").asText()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void the_bot_hears_who_joins_and_leaves_its_channels() throws Exception {
        harbour.playground.as("eli").join("#payments");
        harbour.playground.as("eli").leave("#payments");

        assertThat(bot.event("member_joined_channel").path("user").asText()).isEqualTo("U0ELI");
        assertThat(bot.event("member_left_channel").path("user").asText()).isEqualTo("U0ELI");
    }

    @Test
    void a_private_channel_is_closed_to_strangers() {
        assertThat(harbour.playground.as("ben").say("#leads", "let me in").refusal())
                .contains("channel_not_found");
        assertThat(harbour.playground.as("ben").join("#leads").refusal()).contains("channel_not_found");
        assertThat(harbour.playground.as("eli").say("#payments", "hello").refusal())
                .contains("not_in_channel");
    }

    @Test
    void a_choice_carries_its_option_and_the_message_s_state() throws Exception {
        harbour.playground.as("ana").choose(posted(MENU), "Shift", "Wed");

        JsonNode payload = bot.next("interactive").path("payload");
        assertThat(payload.at("/actions/0/selected_option/value").asText()).isEqualTo("2");
        assertThat(payload.at("/state/values/s/which/selected_option/value").asText())
                .isEqualTo("2");
        assertThat(payload.at("/message/text").asText()).isEqualTo("x");
    }

    @Test
    void what_is_not_there_any_more_can_t_be_pressed() {
        Seen seen = posted(MENU);
        harbour.call("chat.update", "channel", "C0PAYMENTS", "ts", seen.ts(), "text", "closed");

        assertThat(harbour.playground.as("ana").choose(seen, "Shift", "Wed").refusal())
                .contains("no button “Shift” among []");
    }

    @Test
    void shortcuts_come_from_anywhere_and_from_a_message() throws Exception {
        harbour.playground.as("ana").shortcut("declare");
        harbour.playground.as("ana").shortcut(posted(MENU), "note");

        assertThat(bot.next("interactive").at("/payload/type").asText()).isEqualTo("shortcut");
        assertThat(bot.next("interactive").at("/payload/message/text").asText()).isEqualTo("x");
    }

    @Test
    void the_home_tab_is_opened_and_published() throws Exception {
        JsonNode divider = Json.array().add(Json.of("type", "divider"));

        harbour.playground.as("ana").openHome();
        harbour.call("views.publish", "user_id", "U0ANA", "view", Json.of("type", "home", "blocks", divider));

        assertThat(bot.event("app_home_opened").path("user").asText()).isEqualTo("U0ANA");
        assertThat(harbour.playground.sightings().home("ana"))
                .hasValueSatisfying(home -> assertThat(home.path("blocks")).hasSize(1));
        assertThat(harbour.playground.sightings().home("ben")).isEmpty();
    }

    @Test
    void a_test_can_wait_for_what_the_bot_says_later() throws Exception {
        boolean early = harbour.playground
                .sightings()
                .await(
                        Duration.ofMillis(1),
                        () -> !harbour.playground.sightings().in("#payments").isEmpty());
        posted(MENU);
        boolean later = harbour.playground
                .sightings()
                .await(
                        Duration.ofSeconds(5),
                        () -> !harbour.playground.sightings().in("#payments").isEmpty());

        assertThat(early).isFalse();
        assertThat(later).isTrue();
    }
}
