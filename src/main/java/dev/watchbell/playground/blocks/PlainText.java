package dev.watchbell.playground.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How a message or a modal reads aloud, line by line, and what can be pressed in it. */
public final class PlainText {
    private final Mentions mentions;

    public PlainText(Mentions mentions) {
        this.mentions = mentions;
    }

    /** A message's blocks as lines, or its text where it has none. Buttons are not part of it. */
    public String of(JsonNode message) {
        JsonNode blocks = message.path("blocks");
        return blocks.isEmpty() ? mentions.read(message.path("text").asText()) : lines(blocks);
    }

    public String lines(JsonNode blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> read(block, lines::add));
        return String.join("\n", lines);
    }

    private void read(JsonNode block, Consumer<String> line) {
        switch (block.path("type").asText()) {
            case "section" -> {
                say(block.path("text"), line);
                block.path("fields").forEach(field -> say(field, line));
            }
            case "header" -> say(block.path("text"), line);
            case "context" -> context(block, line);
            case "input" -> say(block.path("label"), line);
            case "markdown" -> line.accept(block.path("text").asText());
            case "image" -> line.accept("[" + block.path("alt_text").asText() + "]");
            case "rich_text" -> line.accept(rich(block));
            default -> {}
        }
    }

    private void say(JsonNode text, Consumer<String> line) {
        if (text.isObject()) {
            line.accept(text(text));
        }
    }

    private String text(JsonNode text) {
        String raw = text.path("text").asText();
        return text.path("type").asText().equals("mrkdwn") ? mentions.read(raw) : raw;
    }

    private void context(JsonNode block, Consumer<String> line) {
        List<String> parts = new ArrayList<>();
        for (JsonNode element : block.path("elements")) {
            parts.add(
                    element.has("text")
                            ? text(element)
                            : "[" + element.path("alt_text").asText() + "]");
        }
        line.accept(String.join("  ", parts));
    }

    private String rich(JsonNode node) {
        StringBuilder words = new StringBuilder();
        for (JsonNode element : node.path("elements")) {
            words.append(
                    switch (element.path("type").asText()) {
                        case "user" ->
                            mentions.read("<@" + element.path("user_id").asText() + ">");
                        case "channel" ->
                            mentions.read("<#" + element.path("channel_id").asText() + ">");
                        case "text" -> element.path("text").asText();
                        default -> rich(element);
                    });
        }
        return words.toString();
    }

    /** The labels of the buttons and menus, in the order in which they stand. */
    public static List<String> buttons(JsonNode blocks) {
        return elements(blocks).stream()
                .map(PlainText::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** What a person reads on it: a button's text, or a menu's placeholder. */
    public static String label(JsonNode element) {
        return element.path("text")
                .path("text")
                .asText(element.path("placeholder").path("text").asText());
    }

    /** Every element in actions blocks and beside sections, each with the {@code block_id} it stands in. */
    public static List<JsonNode> elements(JsonNode blocks) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode block : blocks) {
            List<JsonNode> inside = new ArrayList<>();
            if (block.path("type").asText().equals("actions")) {
                inside.addAll(Json.list(block.path("elements")));
            } else if (block.has("accessory")
                    && !block.path("accessory").path("type").asText().equals("image")) {
                inside.add(block.path("accessory"));
            }
            inside.forEach(element -> found.add(
                    Json.of("block_id", block.path("block_id").asText()).setAll((ObjectNode) element.deepCopy())));
        }
        return found;
    }
}
