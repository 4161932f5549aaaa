package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.blocks.PlainText;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The inputs of a modal: what they hold, and how an answer in words becomes what Slack sends. */
final class Inputs {
    /** Which of an element's members is its first answer, and what that answer is called later. */
    private static final Map<String, String> INITIAL = Map.ofEntries(
            Map.entry("initial_value", "value"),
            Map.entry("initial_option", "selected_option"),
            Map.entry("initial_options", "selected_options"),
            Map.entry("initial_user", "selected_user"),
            Map.entry("initial_users", "selected_users"),
            Map.entry("initial_channel", "selected_channel"),
            Map.entry("initial_conversation", "selected_conversation"),
            Map.entry("initial_date", "selected_date"),
            Map.entry("initial_time", "selected_time"),
            Map.entry("initial_date_time", "selected_date_time"));

    private Inputs() {}

    /** The elements of input blocks, each with its {@code block_id}. */
    static List<JsonNode> elements(JsonNode blocks) {
        return Json.list(blocks).stream()
                .filter(block -> block.path("type").asText().equals("input"))
                .<JsonNode>map(block -> Json.of("block_id", block.path("block_id"))
                        .setAll((ObjectNode) block.path("element").deepCopy()))
                .toList();
    }

    /** What every input of the view holds now, by block and action id. */
    static ObjectNode values(JsonNode view) {
        ObjectNode values = Json.of();
        JsonNode filled = view.path("state").path("values");
        Stream.concat(elements(view.path("blocks")).stream(), PlainText.elements(view.path("blocks")).stream())
                .filter(element -> !element.path("type").asText().equals("button"))
                .forEach(element -> {
                    String block = element.path("block_id").asText();
                    String action = element.path("action_id").asText();
                    JsonNode now = filled.path(block).path(action);
                    values.withObjectProperty(block).set(action, now.isObject() ? now : initial(element));
                });
        return values;
    }

    private static ObjectNode initial(JsonNode element) {
        ObjectNode value = Json.of("type", element.path("type"));
        INITIAL.forEach((before, now) -> {
            if (element.has(before)) {
                value.set(now, element.path(before));
            }
        });
        return value;
    }

    /** The answer as Slack has it; options go by their label or value, people and channels by name or id. */
    static ObjectNode answer(JsonNode element, String words, World world) {
        String type = element.path("type").asText();
        ObjectNode answer = Json.of("type", type);
        return switch (type) {
            case "static_select", "radio_buttons", "overflow", "external_select" ->
                answer.set("selected_option", option(element, words));
            case "checkboxes", "multi_static_select" ->
                answer.set(
                        "selected_options",
                        Json.array(parts(words).stream()
                                .map(part -> option(element, part))
                                .toList()));
            case "users_select" -> answer.put("selected_user", person(world, words));
            case "multi_users_select" ->
                answer.set(
                        "selected_users",
                        Json.strings(parts(words).stream()
                                .map(part -> person(world, part))
                                .toList()));
            case "channels_select" -> answer.put("selected_channel", channel(world, words));
            case "conversations_select" -> answer.put("selected_conversation", channel(world, words));
            case "datepicker" -> answer.put("selected_date", words);
            case "timepicker" -> answer.put("selected_time", words);
            case "datetimepicker" -> answer.put("selected_date_time", Long.parseLong(words));
            default -> answer.put("value", words);
        };
    }

    private static List<String> parts(String words) {
        return Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static JsonNode option(JsonNode element, String words) {
        Stream<JsonNode> grouped = Json.list(element.path("option_groups")).stream()
                .flatMap(group -> Json.list(group.path("options")).stream());
        return Stream.concat(Json.list(element.path("options")).stream(), grouped)
                .filter(option -> option.path("value").asText().equals(words)
                        || option.path("text").path("text").asText().equals(words))
                .findFirst()
                .orElseThrow(() -> new Refusal("no option “" + words + "”"));
    }

    private static String person(World world, String words) {
        String name = words.startsWith("@") ? words.substring(1) : words;
        return world.findPerson(name).map(Member::id).orElseThrow(() -> new Refusal("user_not_found"));
    }

    private static String channel(World world, String words) {
        return world.findChannel(words).map(Channel::id).orElseThrow(() -> new Refusal("channel_not_found"));
    }

    /** What Slack itself refuses before it asks the bot, by block id. */
    static Map<String, String> missing(JsonNode view, JsonNode values) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (JsonNode block : view.path("blocks")) {
            String id = block.path("block_id").asText();
            JsonNode value =
                    values.path(id).path(block.path("element").path("action_id").asText());
            if (!block.path("type").asText().equals("input")) {
                continue;
            }
            if (empty(value) && !block.path("optional").asBoolean()) {
                errors.put(id, "Please complete this required field.");
            }
            int most = block.path("element").path("max_length").asInt(3000);
            if (value.path("value").asText().length() > most) {
                errors.put(id, "This entry must be at most " + most + " characters.");
            }
        }
        return errors;
    }

    private static boolean empty(JsonNode value) {
        return value.properties().stream()
                .filter(field -> !field.getKey().equals("type"))
                .map(Map.Entry::getValue)
                .allMatch(Inputs::blank);
    }

    private static boolean blank(JsonNode answer) {
        return answer.isContainerNode() ? answer.isEmpty() : answer.asText("").isEmpty();
    }
}
