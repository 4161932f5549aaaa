package dev.watchbell.playground.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One call of a method with its arguments, which came as a form, a query or JSON. */
public record Call(String method, ObjectNode arguments) {

    /** Empty where it isn't given or blank. */
    public String text(String name) {
        return arguments.path(name).asText("");
    }

    public Optional<String> optional(String name) {
        return Optional.of(text(name)).filter(value -> !value.isEmpty());
    }

    /** Refuses with {@code invalid_arguments}, naming what is missing. */
    public String need(String name) {
        return optional(name)
                .orElseThrow(() -> new Refusal("invalid_arguments", "[ERROR] missing required field: " + name));
    }

    public boolean flag(String name) {
        String value = text(name);
        return value.equals("true") || value.equals("1");
    }

    public int number(String name, int otherwise) {
        try {
            return optional(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw new Refusal("invalid_arguments", "[ERROR] must be an integer: " + name);
        }
    }

    /** JSON in its own right, or as a string, as forms carry it. */
    public JsonNode json(String name) {
        JsonNode value = arguments.path(name);
        return value.isTextual()
                ? Json.parse(value.asText())
                        .orElseThrow(() -> new Refusal("invalid_arguments", "[ERROR] not JSON: " + name))
                : value;
    }

    /** A list as Slack takes it: separated by commas, or a JSON array. */
    public List<String> list(String name) {
        JsonNode value = arguments.path(name);
        if (value.isArray()) {
            return Json.list(value).stream().map(JsonNode::asText).toList();
        }
        return Arrays.stream(text(name).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
