package dev.watchbell.playground.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a call brought along, however it was written down, with the token set apart. */
record Arguments(String token, ObjectNode values) {

    /** Empty where the body claims to be JSON and isn't. */
    static Optional<Arguments> of(Context http) {
        ObjectNode values = Json.of();
        add(values, http.queryParamMap());
        String type = Optional.ofNullable(http.contentType()).orElse("");
        if (type.startsWith("application/json")) {
            Optional<JsonNode> body = http.body().isBlank() ? Optional.of(Json.of()) : Json.parse(http.body());
            if (body.filter(JsonNode::isObject).isEmpty()) {
                return Optional.empty();
            }
            values.setAll((ObjectNode) body.get());
        } else {
            add(values, http.formParamMap());
        }
        String inBody = values.path("token").asText();
        values.remove("token");
        return Optional.of(new Arguments(bearer(http).orElse(inBody), values));
    }

    private static void add(ObjectNode values, Map<String, List<String>> pairs) {
        pairs.forEach((name, given) -> values.put(name, given.get(0)));
    }

    private static Optional<String> bearer(Context http) {
        return Optional.ofNullable(http.header("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip());
    }
}
