package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.SeenModal;
import dev.watchbell.playground.workspace.Json;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModalTest {
    private final Harbour harbour = new Harbour();
    private volatile JsonNode answer = MissingNode.getInstance();
    private SocketBot bot;

    @BeforeEach
    void connect() throws Exception {
        bot = new SocketBot(harbour, frame -> Optional.of(answer));
    }

    @AfterEach
    void close() {
        bot.close();
        harbour.close();
    }

    private static ObjectNode view(String title, String extra) {
        return (ObjectNode) Json.parse("""
                {"type":"modal","callback_id":"swap","private_metadata":"7","notify_on_close":true,
                 "title":{"type":"plain_text","text":"%s"},"submit":{"type":"plain_text","text":"Propose"},
                 "blocks":[
                  {"type":"input","block_id":"mine","label":{"type":"plain_text","text":"Your shift"},
                   "element":{"type":"static_select","action_id":"shift","options":[
                     {"text":{"type":"plain_text","text":"Tue"},"value":"1"},
                     {"text":{"type":"plain_text","text":"Wed"},"value":"2"}]}},
                  {"type":"input","block_id":"note","optional":true,"label":{"type":"plain_text","text":"Note"},
                   "element":{"type":"plain_text_input","action_id":"text","initial_value":"please"}}%s]}
                """.formatted(title, extra)).orElseThrow();
    }

    private String trigger() throws Exception {
        harbour.playground.as("ana").command("#payments", "/oncall swap");
        return bot.next("slash_commands").path("payload").path("trigger_id").asText();
    }

    private SeenModal shown() {
        return harbour.playground.sightings().modal("ana").orElseThrow();
    }

    private ObjectNode open() throws Exception {
        return harbour.call("views.open", "trigger_id", trigger(), "view", view("Swap", ""));
    }

    @Test
    void a_modal_opens_complains_and_closes() throws Exception {
        ObjectNode opened = open();
        answer = Json.of("response_action", "errors", "errors", Json.of("mine", "That shift has started."));

        Acted refused = harbour.playground.as("ana").submit(Map.of("Your shift", "Wed"));
        Map<String, String> complaints = shown().errors();
        answer = MissingNode.getInstance();
        harbour.playground.as("ana").submit(Map.of("Your shift", "Tue"));

        JsonNode first = bot.next("interactive").path("payload");
        assertThat(opened.path("view").path("id").asText())
                .isEqualTo(first.path("view").path("id").asText());
        assertThat(first.path("type").asText()).isEqualTo("view_submission");
        assertThat(first.at("/view/state/values/mine/shift/selected_option/value")
                        .asText())
                .isEqualTo("2");
        assertThat(first.at("/view/state/values/note/text/value").asText()).isEqualTo("please");
        assertThat(first.at("/view/private_metadata").asText()).isEqualTo("7");
        assertThat(refused.ok()).isTrue();
        assertThat(complaints).containsExactly(Map.entry("mine", "That shift has started."));
        assertThat(harbour.playground.sightings().modal("ana")).isEmpty();
    }

    @Test
    void what_is_required_is_asked_for_without_asking_the_bot() throws Exception {
        open();

        harbour.playground.as("ana").submit(Map.of());

        assertThat(shown().errors()).containsKey("mine");
    }

    @Test
    void an_answer_may_update_push_and_clear() throws Exception {
        open();

        answer = Json.of("response_action", "update", "view", view("Updated", ""));
        harbour.playground.as("ana").submit(Map.of("mine", "1"));
        String updated = shown().title();
        answer = Json.of("response_action", "push", "view", view("Pushed", ""));
        harbour.playground.as("ana").submit(Map.of());
        String pushed = shown().title();
        answer = Json.of("response_action", "clear");
        harbour.playground.as("ana").submit(Map.of("mine", "1"));

        assertThat(updated).isEqualTo("Updated");
        assertThat(pushed).isEqualTo("Pushed");
        assertThat(harbour.playground.sightings().modal("ana")).isEmpty();
    }

    @Test
    void a_trigger_serves_once_and_for_three_seconds() throws Exception {
        String once = trigger();
        String late = trigger();

        ObjectNode first = harbour.call("views.open", "trigger_id", once, "view", view("Swap", ""));
        ObjectNode second = harbour.call("views.open", "trigger_id", once, "view", view("Swap", ""));
        harbour.clock.turn(Duration.ofMillis(3001));
        ObjectNode third = harbour.call("views.open", "trigger_id", late, "view", view("Swap", ""));

        assertThat(first.path("ok").asBoolean()).isTrue();
        assertThat(second.path("error").asText()).isEqualTo("exchanged_trigger_id");
        assertThat(third.path("error").asText()).isEqualTo("expired_trigger_id");
    }

    @Test
    void an_update_with_an_old_hash_is_refused() throws Exception {
        JsonNode opened = open().path("view");
        Object[] update = {"view_id", opened.path("id"), "hash", opened.path("hash"), "view", view("Again", "")};

        ObjectNode first = harbour.call("views.update", update);
        ObjectNode second = harbour.call("views.update", update);

        assertThat(first.path("view").path("title").path("text").asText()).isEqualTo("Again");
        assertThat(second.path("error").asText()).isEqualTo("hash_conflict");
    }

    @Test
    void an_external_id_is_used_once_and_pushes_go_three_deep() throws Exception {
        ObjectNode named = view("Named", "").put("external_id", "swap-7");
        harbour.call("views.open", "trigger_id", trigger(), "view", named);

        ObjectNode twice = harbour.call("views.open", "trigger_id", trigger(), "view", named);
        harbour.call("views.push", "trigger_id", trigger(), "view", view("Two", ""));
        harbour.call("views.push", "trigger_id", trigger(), "view", view("Three", ""));
        ObjectNode four = harbour.call("views.push", "trigger_id", trigger(), "view", view("Four", ""));

        assertThat(twice.path("error").asText()).isEqualTo("duplicate_external_id");
        assertThat(four.path("error").asText()).isEqualTo("push_limit_reached");
    }

    @Test
    void closing_is_told_to_a_bot_that_wants_to_know() throws Exception {
        open();

        harbour.playground.as("ana").dismiss();

        assertThat(bot.next("interactive").path("payload").path("type").asText())
                .isEqualTo("view_closed");
        assertThat(harbour.playground.sightings().modal("ana")).isEmpty();
    }

    @Test
    void a_button_in_a_modal_is_pressed_by_its_label() throws Exception {
        String button = """
                ,{"type":"actions","block_id":"more","elements":[{"type":"button","action_id":"add","value":"9",
                  "text":{"type":"plain_text","text":"Add"}}]}""";
        harbour.call("views.open", "trigger_id", trigger(), "view", view("Swap", button));

        harbour.playground.as("ana").pressInModal("Add");

        JsonNode payload = bot.next("interactive").path("payload");
        assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("add");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("9");
        assertThat(payload.at("/container/type").asText()).isEqualTo("view");
        assertThat(payload.at("/view/state/values/note/text/value").asText()).isEqualTo("please");
    }
}
