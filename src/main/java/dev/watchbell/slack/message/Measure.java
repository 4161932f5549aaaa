package dev.watchbell.slack.message;

import static java.util.Map.entry;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Measures what is about to be sent, and says where it is over one of Slack's limits. */
final class Measure {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final String OPTION = "option";
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            entry("section.text", Limits.SECTION),
            entry("section.fields", Limits.FIELD),
            entry("context.elements", Limits.CONTEXT),
            entry("header.text", Limits.HEADER),
            entry("image.alt_text", Limits.ALT),
            entry("button.text", Limits.BUTTON_LABEL),
            entry("button.value", Limits.BUTTON_VALUE),
            entry("input.label", Limits.LABEL),
            entry("input.hint", Limits.HINT),
            entry("option.text", Limits.OPTION),
            entry("option.value", Limits.OPTION),
            entry("option.description", Limits.OPTION),
            entry("confirm.title", Limits.CONFIRM_TITLE),
            entry("confirm.text", Limits.CONFIRM_TEXT),
            entry("confirm.confirm", Limits.CONFIRM_BUTTON),
            entry("confirm.deny", Limits.CONFIRM_BUTTON),
            entry("modal.title", Limits.VIEW_TITLE),
            entry("modal.submit", Limits.VIEW_BUTTON),
            entry("modal.close", Limits.VIEW_BUTTON),
            entry("modal.private_metadata", Limits.METADATA),
            entry("modal.callback_id", Limits.ID),
            entry("plain_text_input.initial_value", Limits.INPUT),
            entry("placeholder", Limits.PLACEHOLDER),
            entry("action_id", Limits.ID),
            entry("block_id", Limits.ID));
    private static final Map<String, Integer> COUNTS = Map.of(
            "section.fields",
            10,
            "context.elements",
            10,
            "actions.elements",
            Limits.ACTIONS,
            "options",
            Limits.OPTIONS);

    private final List<String> broken = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private int allText;

    private Measure() {}

    /** Each limit that the message breaks, with the way to the place. */
    static List<String> of(Message message) {
        Measure measure = new Measure();
        measure.length("text", message.text(), Limits.TEXT);
        measure.blocks(message.blocks(), Limits.BLOCKS);
        measure.count("all text of blocks", measure.allText, Limits.ALL_BLOCK_TEXT);
        return measure.broken;
    }

    static List<String> of(View view) {
        Measure measure = new Measure();
        measure.blocks(view.getBlocks(), Limits.VIEW_BLOCKS);
        JsonObject frame = GSON.toJsonTree(view).getAsJsonObject();
        frame.remove("blocks");
        measure.walk("view", "modal", frame);
        return measure.broken;
    }

    /** Blocks to which Slack would give an id of its own, so that we wouldn't know it when it comes back. */
    static List<String> nameless(List<LayoutBlock> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at).getBlockId() == null)
                .mapToObj(at -> "blocks[" + at + "] has no block_id")
                .toList();
    }

    private void blocks(List<LayoutBlock> blocks, int most) {
        count("blocks", blocks.size(), most);
        for (int at = 0; at < blocks.size(); at++) {
            JsonObject block = GSON.toJsonTree(blocks.get(at)).getAsJsonObject();
            String path = "blocks[" + at + "]";
            if (block.has("block_id") && !blockIds.add(block.get("block_id").getAsString())) {
                broken.add(path + " has a block_id that another has");
            }
            walk(path, block.get("type").getAsString(), block);
        }
    }

    private void walk(String path, String kind, JsonObject object) {
        object.entrySet().forEach(field -> look(path + "." + field.getKey(), kind, field.getKey(), field.getValue()));
    }

    private void look(String path, String kind, String name, JsonElement value) {
        if (value.isJsonArray()) {
            JsonArray all = value.getAsJsonArray();
            count(path, all.size(), either(COUNTS, kind, name));
            for (int at = 0; at < all.size(); at++) {
                look(path + "[" + at + "]", kind, name, all.get(at));
            }
        } else if (value.isJsonObject()) {
            within(path, kind, name, value.getAsJsonObject());
        } else if (value.isJsonPrimitive()) {
            length(path, value.getAsString(), either(LENGTHS, kind, name));
        }
    }

    private void within(String path, String kind, String name, JsonObject object) {
        String type = object.has("type") ? object.get("type").getAsString() : "";
        if (type.equals("mrkdwn") || type.equals("plain_text")) {
            String text = object.get("text").getAsString();
            allText += text.length();
            length(path, text, either(LENGTHS, kind, name));
            if (text.isBlank()) {
                broken.add(path + " is empty");
            }
        } else if (name.equals("options") || name.equals("initial_option")) {
            walk(path, OPTION, object);
        } else {
            walk(path, type.isEmpty() ? name : type, object);
        }
    }

    private static int either(Map<String, Integer> limits, String kind, String name) {
        return limits.getOrDefault(kind + "." + name, limits.getOrDefault(name, Integer.MAX_VALUE));
    }

    private void length(String path, String text, int most) {
        count(path, text.length(), most);
    }

    private void count(String path, int is, int most) {
        if (is > most) {
            broken.add(path + " has " + is + " of " + most);
        }
    }
}
