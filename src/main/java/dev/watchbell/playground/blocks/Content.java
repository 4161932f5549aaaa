package dev.watchbell.playground.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.List;
import java.util.UUID;

/** What the bot wants to say: checked as Slack checks it, and completed with the names that Slack gives. */
public final class Content {
    private static final int LONGEST_TEXT = 40_000;
    private static final int LONGEST_METADATA = 16 * 1024;

    private Content() {}

    /** The text, blocks, attachments and metadata among the arguments; refuses with Slack's errors. */
    public static ObjectNode of(World world, JsonNode arguments) {
        ObjectNode content = Json.of("text", cut(arguments.path("text").asText()));
        copy(arguments, content, "blocks", "invalid_blocks_format");
        copy(arguments, content, "attachments", "invalid_attachments");
        if (content.has("blocks")) {
            BlockRules.message(content.path("blocks"));
            pictures(world, content.path("blocks"));
            name(content.path("blocks"));
        }
        boolean empty =
                content.path("blocks").isEmpty() && content.path("attachments").isEmpty();
        if (content.path("text").asText().isBlank() && empty) {
            throw new Refusal("no_text");
        }
        metadata(arguments, content);
        return content;
    }

    /** The same, with what Slack adds to the words of a bot. */
    public static ObjectNode spoken(World world, JsonNode arguments) {
        Member bot = world.bot();
        ObjectNode content = of(world, arguments).put("bot_id", bot.botId()).put("app_id", bot.appId());
        content.set(
                "bot_profile",
                Json.of(
                        "id", bot.botId(),
                        "app_id", bot.appId(),
                        "name", bot.realName(),
                        "team_id", world.teamId(),
                        "deleted", false));
        return content;
    }

    /** A picture that isn't there, or not yet, is refused with the whole message. */
    private static void pictures(World world, JsonNode blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            JsonNode file = blocks.get(at).path("slack_file");
            String url = file.path("url").asText();
            String id = file.path("id").asText(url.substring(url.lastIndexOf('/') + 1));
            if (file.isObject() && world.uploads().picture(id).isEmpty()) {
                throw new Refusal(
                        "invalid_blocks", "[ERROR] invalid slack file [json-pointer:/blocks/" + at + "/slack_file]");
            }
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }

    private static void copy(JsonNode arguments, ObjectNode content, String field, String error) {
        JsonNode value = parsed(arguments.path(field), error);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isArray()) {
            throw new Refusal(error);
        }
        content.set(field, value.deepCopy());
    }

    private static JsonNode parsed(JsonNode value, String error) {
        return value.isTextual() ? Json.parse(value.asText()).orElseThrow(() -> new Refusal(error)) : value;
    }

    private static void metadata(JsonNode arguments, ObjectNode content) {
        JsonNode metadata = parsed(arguments.path("metadata"), "invalid_metadata_format");
        if (metadata.isMissingNode() || metadata.isNull()) {
            return;
        }
        if (!metadata.path("event_type").isTextual()
                || !metadata.path("event_payload").isObject()) {
            throw new Refusal("invalid_metadata_format");
        }
        if (Json.write(metadata).length() > LONGEST_METADATA) {
            throw new Refusal("metadata_too_large");
        }
        content.set("metadata", metadata.deepCopy());
    }

    /** Blocks and their elements without a name get one, so that what is pressed can be told apart. */
    public static void name(JsonNode blocks) {
        for (JsonNode block : blocks) {
            give((ObjectNode) block, "block_id");
            if (block.path("type").asText().equals("actions")) {
                block.path("elements").forEach(element -> give((ObjectNode) element, "action_id"));
            }
            List.of("accessory", "element").forEach(field -> {
                if (block.path(field) instanceof ObjectNode element
                        && !element.path("type").asText().equals("image")) {
                    give(element, "action_id");
                }
            });
        }
    }

    private static void give(ObjectNode node, String field) {
        if (!node.has(field)) {
            node.put(field, UUID.randomUUID().toString().substring(0, 5));
        }
    }
}
