package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlockRulesTest {
    private static final String SECTION = "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%s\"}}";
    private static final String HEADER = "{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"}}";
    private static final String FIELDS = "{\"type\":\"section\",\"fields\":[{\"type\":\"mrkdwn\",\"text\":\"%s\"}]}";
    private static final String BUTTON = "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\","
            + "\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"}}]}";
    private static final String VALUE = "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\","
            + "\"text\":{\"type\":\"plain_text\",\"text\":\"x\"},\"value\":\"%s\"}]}";
    private static final String ACTION_ID =
            "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"%s\","
                    + "\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}]}";
    private static final String BLOCK_ID = "{\"type\":\"divider\",\"block_id\":\"%s\"}";
    private static final String OPTION = "{\"type\":\"actions\",\"elements\":[{\"type\":\"static_select\",\"options\":["
            + "{\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"},\"value\":\"v\"}]}]}";
    private static final String CONFIRM =
            "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\","
                    + "\"text\":{\"type\":\"plain_text\",\"text\":\"x\"},\"confirm\":{"
                    + "\"title\":{\"type\":\"plain_text\",\"text\":\"t\"},\"text\":{\"type\":\"mrkdwn\",\"text\":\"%s\"},"
                    + "\"confirm\":{\"type\":\"plain_text\",\"text\":\"y\"},\"deny\":{\"type\":\"plain_text\",\"text\":\"n\"}}}]}";

    private final Harbour harbour = new Harbour();

    @AfterAll
    void close() {
        harbour.close();
    }

    private ObjectNode post(JsonNode blocks) {
        return harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "x", "blocks", blocks);
    }

    private static String shape(String name) {
        return switch (name) {
            case "section" -> SECTION;
            case "header" -> HEADER;
            case "fields" -> FIELDS;
            case "button" -> BUTTON;
            case "value" -> VALUE;
            case "action_id" -> ACTION_ID;
            case "block_id" -> BLOCK_ID;
            case "option" -> OPTION;
            default -> CONFIRM;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "section, 3000, /blocks/0/text/text",
        "fields, 2000, /blocks/0/fields/0/text",
        "header, 150, /blocks/0/text/text",
        "button, 75, /blocks/0/elements/0/text/text",
        "value, 2000, /blocks/0/elements/0/value",
        "action_id, 255, /blocks/0/elements/0/action_id",
        "block_id, 255, /blocks/0/block_id",
        "option, 75, /blocks/0/elements/0/options/0/text/text",
        "confirm, 300, /blocks/0/elements/0/confirm/text/text"
    })
    void text_fits_up_to_its_limit_and_the_refusal_names_the_place(String shape, int most, String path) {
        ObjectNode fits = post(
                Json.parse("[" + shape(shape).formatted("é".repeat(most)) + "]").orElseThrow());
        ObjectNode longer = post(Json.parse("[" + shape(shape).formatted("é".repeat(most + 1)) + "]")
                .orElseThrow());
        ObjectNode empty =
                post(Json.parse("[" + shape(shape).formatted("") + "]").orElseThrow());

        assertThat(fits.path("ok").asBoolean()).isTrue();
        assertThat(longer.path("error").asText()).isEqualTo("invalid_blocks");
        assertThat(longer.at("/response_metadata/messages/0").asText())
                .isEqualTo("[ERROR] must be less than " + (most + 1) + " characters [json-pointer:" + path + "]");
        assertThat(empty.path("error").asText()).isEqualTo("invalid_blocks");
    }

    @Test
    void a_message_has_fifty_blocks_at_most_and_twelve_thousand_characters() {
        JsonNode divider = Json.of("type", "divider");
        JsonNode long_ = Json.parse(SECTION.formatted("x".repeat(3000))).orElseThrow();

        assertThat(post(many(divider, 50)).path("ok").asBoolean()).isTrue();
        assertThat(post(many(divider, 51)).path("error").asText()).isEqualTo("invalid_blocks");
        assertThat(post(many(long_, 4)).path("ok").asBoolean()).isTrue();
        assertThat(post(many(long_, 5)).path("error").asText()).isEqualTo("msg_blocks_too_long");
    }

    @Test
    void ids_are_unique_within_a_message() {
        JsonNode twice = Json.of("type", "divider", "block_id", "same");

        assertThat(post(many(twice, 2)).toString()).contains("json-pointer:/blocks/1/block_id");
    }

    @Test
    void an_input_belongs_into_a_view() {
        JsonNode input = Json.of("type", "input");

        assertThat(post(many(input, 1)).toString())
                .contains("unsupported type: input")
                .contains("missing required field: label")
                .contains("missing required field: element");
    }

    @ParameterizedTest
    @CsvSource({"title, 24", "submit, 24", "close, 24"})
    void a_view_s_frame_has_its_limits(String field, int most) {
        ObjectNode view = Json.of("type", "modal", "blocks", many(Json.of("type", "divider"), 1));
        view.set("title", Json.of("type", "plain_text", "text", "x"));
        view.set(field, Json.of("type", "plain_text", "text", "x".repeat(most + 1)));

        ObjectNode answer = harbour.call("views.open", "trigger_id", "1", "view", view);

        assertThat(answer.path("error").asText()).isEqualTo("invalid_arguments");
        assertThat(answer.toString()).contains("json-pointer:/view/" + field + "/text");
    }

    @Test
    void a_long_text_is_cut_when_posted() {
        ObjectNode answer = harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "x".repeat(40_001));

        assertThat(answer.path("message").path("text").asText()).hasSize(40_000);
    }

    private static ArrayNode many(JsonNode block, int times) {
        return Json.array(IntStream.range(0, times).mapToObj(i -> block).toList());
    }
}
