package dev.watchbell.rota;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.watchbell.people.TeamSettings;
import java.time.Duration;

/** A team's settings as they are kept in the database; what isn't there is as usual. */
final class SettingsJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SettingsJson() {}

    static String write(TeamSettings settings) {
        return JSON.createObjectNode()
                .put("frozen", settings.frozen().toString())
                .put("rest", settings.rest().toString())
                .toString();
    }

    static TeamSettings read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return new TeamSettings(
                    length(node.path("frozen"), TeamSettings.USUAL.frozen()),
                    length(node.path("rest"), TeamSettings.USUAL.rest()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a team's settings in the database aren't JSON", broken);
        }
    }

    private static Duration length(JsonNode node, Duration usual) {
        return node.isTextual() ? Duration.parse(node.asText()) : usual;
    }
}
