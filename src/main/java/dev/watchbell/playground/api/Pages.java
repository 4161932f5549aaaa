package dev.watchbell.playground.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Long lists in pages, each with a cursor to the next. */
public final class Pages {
    private Pages() {}

    /** That part of the list for which the call asks, with {@code response_metadata.next_cursor}. */
    public static ObjectNode of(Call call, String field, List<? extends JsonNode> all, int usual) {
        int from = call.optional("cursor").map(Pages::place).orElse(0);
        int limit = call.number("limit", usual);
        if (limit < 1 || limit > 1000) {
            throw new Refusal("invalid_limit");
        }
        int to = Math.min(all.size(), from + limit);
        ObjectNode page = Json.of(field, Json.array(all.subList(Math.min(from, to), to)));
        page.set("response_metadata", Json.of("next_cursor", to < all.size() ? cursor(to) : ""));
        return page;
    }

    private static String cursor(int place) {
        return Base64.getEncoder().encodeToString(("next:" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static int place(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(text.substring("next:".length()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new Refusal("invalid_cursor");
        }
    }
}
