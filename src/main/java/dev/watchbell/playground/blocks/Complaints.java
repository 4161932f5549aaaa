package dev.watchbell.playground.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with some JSON, each with the path to it, in Slack's own wording. */
final class Complaints {
    private final List<String> lines = new ArrayList<>();

    void add(String path, String what) {
        lines.add("[ERROR] " + what + " [json-pointer:" + path + "]");
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    boolean require(String path, JsonNode node, String field) {
        if (node.path(field).isMissingNode() || node.path(field).isNull()) {
            add(path, "missing required field: " + field);
            return false;
        }
        return true;
    }

    /** Text that may be left out; where it is there it has between 1 and {@code most} characters. */
    void string(String path, JsonNode node, String field, int most) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull()) {
            length(path + "/" + field, value, 1, most);
        }
    }

    void length(String path, JsonNode value, int least, int most) {
        if (!value.isTextual()) {
            add(path, "must be a string");
            return;
        }
        int characters = value.asText().codePointCount(0, value.asText().length());
        if (characters < least) {
            add(path, "must be more than " + (least - 1) + " characters");
        } else if (characters > most) {
            add(path, "must be less than " + (most + 1) + " characters");
        }
    }

    boolean items(String path, JsonNode array, int least, int most) {
        if (!array.isArray()) {
            add(path, "must be an array");
            return false;
        }
        if (array.size() < least) {
            add(path, "no less than " + least + " items allowed");
        } else if (array.size() > most) {
            add(path, "no more than " + most + " items allowed");
        }
        return true;
    }

    /** Complains where two of the nodes share that id. */
    void unique(String path, Iterable<JsonNode> nodes, String field) {
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (JsonNode node : nodes) {
            String id = node.path(field).asText();
            if (!id.isEmpty() && !seen.add(id)) {
                add(path + "/" + index + "/" + field, "`" + field + "` " + id + " already exists");
            }
            index++;
        }
    }
}
