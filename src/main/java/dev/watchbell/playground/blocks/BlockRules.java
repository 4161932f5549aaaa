package dev.watchbell.playground.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import java.util.List;
import java.util.Set;

/**
 * Which blocks Slack takes, and which it refuses.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Slack's reference of blocks</a>
 */
public final class BlockRules {
    private static final int MESSAGE_BLOCKS = 50;
    private static final int MESSAGE_CHARACTERS = 12_000;
    private static final Set<String> OPAQUE = Set.of("rich_text", "file", "video", "markdown", "table");

    private final Complaints complaints = new Complaints();
    private final TextRules texts = new TextRules(complaints);
    private final ElementRules elements = new ElementRules(complaints, texts);

    private BlockRules() {}

    /** Refuses with {@code invalid_blocks} and the paths, or {@code msg_blocks_too_long}. */
    public static void message(JsonNode blocks) {
        List<String> wrong = wrong("/blocks", blocks, MESSAGE_BLOCKS, false);
        if (!wrong.isEmpty()) {
            throw new Refusal("invalid_blocks", wrong.toArray(String[]::new));
        }
        if (characters(blocks) > MESSAGE_CHARACTERS) {
            throw new Refusal("msg_blocks_too_long");
        }
    }

    static List<String> wrong(String path, JsonNode blocks, int most, boolean view) {
        BlockRules rules = new BlockRules();
        if (rules.complaints.items(path, blocks, view ? 1 : 0, most)) {
            rules.complaints.unique(path, Json.list(blocks), "block_id");
            int index = 0;
            for (JsonNode block : blocks) {
                rules.block(path + "/" + index++, block, view);
            }
        }
        return rules.complaints.lines();
    }

    private void block(String path, JsonNode block, boolean view) {
        complaints.string(path, block, "block_id", 255);
        switch (block.path("type").asText()) {
            case "section" -> section(path, block);
            case "header" -> header(path, block);
            case "actions" -> actions(path, block);
            case "context" -> context(path, block);
            case "image" -> image(path, block);
            case "input" -> input(path, block, view);
            case "divider" -> {}
            default -> opaque(path, block);
        }
    }

    private void opaque(String path, JsonNode block) {
        if (!OPAQUE.contains(block.path("type").asText())) {
            complaints.add(
                    path + "/type", "unsupported type: " + block.path("type").asText());
        }
    }

    private void section(String path, JsonNode block) {
        if (!block.has("text") && !block.has("fields")) {
            complaints.require(path, block, "text");
        }
        if (block.has("text")) {
            texts.any(path + "/text", block.path("text"), 3000);
        }
        if (block.has("fields") && complaints.items(path + "/fields", block.path("fields"), 1, 10)) {
            for (int i = 0; i < block.path("fields").size(); i++) {
                texts.any(path + "/fields/" + i, block.path("fields").get(i), 2000);
            }
        }
        if (block.has("accessory")) {
            elements.check(path + "/accessory", block.path("accessory"));
        }
    }

    private void header(String path, JsonNode block) {
        if (complaints.require(path, block, "text")) {
            texts.plain(path + "/text", block.path("text"), 150);
        }
    }

    private void actions(String path, JsonNode block) {
        JsonNode inside = block.path("elements");
        if (!complaints.items(path + "/elements", inside, 1, 25)) {
            return;
        }
        complaints.unique(path + "/elements", Json.list(inside), "action_id");
        for (int i = 0; i < inside.size(); i++) {
            elements.check(path + "/elements/" + i, inside.get(i));
        }
    }

    private void context(String path, JsonNode block) {
        JsonNode inside = block.path("elements");
        if (!complaints.items(path + "/elements", inside, 1, 10)) {
            return;
        }
        for (int i = 0; i < inside.size(); i++) {
            if (inside.get(i).path("type").asText().equals("image")) {
                elements.check(path + "/elements/" + i, inside.get(i));
            } else {
                texts.any(path + "/elements/" + i, inside.get(i), 2000);
            }
        }
    }

    private void image(String path, JsonNode block) {
        elements.check(path, block);
        texts.plainWhereGiven(path, block, "title", 2000);
        if (block.has("slack_file")) {
            slackFile(path, block);
        } else if (!block.has("image_url")) {
            complaints.add(path, "missing required field: image_url");
        }
    }

    private void slackFile(String path, JsonNode block) {
        JsonNode file = block.path("slack_file");
        if (block.has("image_url") || file.has("id") == file.has("url")) {
            complaints.add(path + "/slack_file", "one of image_url, id or url must be given, and no other");
        }
        String id = file.path("id").asText("F00000000");
        if (!id.matches("F[A-Z0-9]{8,}")) {
            complaints.add(path + "/slack_file/id", "input must match regex pattern: ^[F][A-Z0-9]{8,}$");
        }
    }

    private void input(String path, JsonNode block, boolean view) {
        if (!view) {
            complaints.add(path + "/type", "unsupported type: input");
        }
        if (complaints.require(path, block, "label")) {
            texts.plain(path + "/label", block.path("label"), 2000);
        }
        texts.plainWhereGiven(path, block, "hint", 2000);
        if (complaints.require(path, block, "element")) {
            elements.check(path + "/element", block.path("element"));
        }
    }

    private static int characters(JsonNode node) {
        int sum = 0;
        for (JsonNode child : node) {
            sum += child.isTextual() ? 0 : characters(child);
        }
        return node.path("text").isTextual() ? sum + node.path("text").asText().length() : sum;
    }
}
