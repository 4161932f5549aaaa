package dev.watchbell.rota;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Layers as they are kept in the database. */
final class LayersJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LayersJson() {}

    static String write(List<Layer> layers) {
        ArrayNode all = JSON.createArrayNode();
        layers.forEach(layer -> write(layer, all.addObject()));
        return all.toString();
    }

    private static void write(Layer layer, ObjectNode node) {
        Rotation rotation = layer.rotation();
        node.put("name", layer.name())
                .put("type", rotation.type().name())
                .put("every", rotation.every())
                .put("start", rotation.start().toString())
                .put("zone", rotation.zone().getId());
        ArrayNode users = node.putArray("users");
        rotation.users().forEach(user -> users.add(user.value()));
        ArrayNode active = node.putArray("active");
        layer.active().forEach(window -> write(window, active.addObject()));
    }

    private static void write(Active window, ObjectNode node) {
        ArrayNode days = node.putArray("days");
        window.days().stream().sorted().forEach(day -> days.add(day.name()));
        node.put("from", window.from().toString())
                .put("over", window.over())
                .put("to", window.to().toString());
    }

    static List<Layer> read(String json) {
        try {
            List<Layer> layers = new ArrayList<>();
            JSON.readTree(json).forEach(node -> layers.add(layer(node)));
            return layers;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a version of a rota in the database isn't JSON", broken);
        }
    }

    private static Layer layer(JsonNode node) {
        List<PersonId> users = new ArrayList<>();
        node.path("users").forEach(user -> users.add(new PersonId(user.asText())));
        List<Active> active = new ArrayList<>();
        node.path("active").forEach(window -> active.add(window(window)));
        Rotation rotation = new Rotation(
                Rotation.Type.valueOf(node.path("type").asText()),
                node.path("every").asInt(),
                LocalDateTime.parse(node.path("start").asText()),
                ZoneId.of(node.path("zone").asText()),
                users);
        return new Layer(node.path("name").asText(), rotation, active);
    }

    private static Active window(JsonNode node) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        node.path("days").forEach(day -> days.add(DayOfWeek.valueOf(day.asText())));
        return new Active(
                days,
                LocalTime.parse(node.path("from").asText()),
                node.path("over").asInt(),
                LocalTime.parse(node.path("to").asText()));
    }
}
