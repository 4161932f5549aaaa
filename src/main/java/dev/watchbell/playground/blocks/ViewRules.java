package dev.watchbell.playground.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Which modals and home tabs Slack takes: it answers {@code invalid_arguments} with the paths to what it doesn't. */
public final class ViewRules {
    private static final int VIEW_BLOCKS = 100;

    private ViewRules() {}

    public static void check(JsonNode view) {
        List<String> wrong = Stream.concat(
                        frame(view).stream(),
                        BlockRules.wrong("/view/blocks", view.path("blocks"), VIEW_BLOCKS, true).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refusal("invalid_arguments", wrong.toArray(String[]::new));
        }
    }

    private static List<String> frame(JsonNode view) {
        Complaints complaints = new Complaints();
        String type = view.path("type").asText();
        if (!type.equals("modal") && !type.equals("home")) {
            complaints.add("/view/type", "unsupported type: " + type);
        }
        if (type.equals("modal")) {
            modal(complaints, view);
        }
        complaints.string("/view", view, "callback_id", 255);
        complaints.string("/view", view, "external_id", 255);
        if (view.has("private_metadata")) {
            complaints.length("/view/private_metadata", view.path("private_metadata"), 0, 3000);
        }
        return complaints.lines();
    }

    private static void modal(Complaints complaints, JsonNode view) {
        TextRules texts = new TextRules(complaints);
        if (complaints.require("/view", view, "title")) {
            texts.plain("/view/title", view.path("title"), 24);
        }
        texts.plainWhereGiven("/view", view, "submit", 24);
        texts.plainWhereGiven("/view", view, "close", 24);
        boolean asks = Json.list(view.path("blocks")).stream()
                .anyMatch(block -> block.path("type").asText().equals("input"));
        if (asks && !view.has("submit")) {
            complaints.add("/view", "missing required field: submit");
        }
    }
}
