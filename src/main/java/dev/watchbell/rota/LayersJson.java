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

/** Layers as they are kept in the database, and carried through a form. */
public final class LayersJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LayersJson() {}

    public static String write(List<Layer> layers) {
        ArrayNode all = JSON.createArrayNode();
        layers.forEach(layer -> write(layer, all.addObject()));
        return all.toString();
    }

    private static void write(Layer layer, ObjectNode node) {
        Rotation rotation = layer.rotation();
        node.put("name", layer.name())
                .put("turn", rotation.turn().name())
                .put("every", rotation.every())
                .put("start", rotation.start().toString())
                .put("zone", rotation.zone().getId());
        ArrayNode users = node.putArray("users");
        rotation.users().forEach(user -> users.add(user.value()));
        ArrayNode active = node.putArray("active");
        layer.active().forEach(window -> write(window, active.addObject()));
    }

    private static void write(Active window, ObjectNode node) {
        node.put("from", window.from().toString()).put("to", window.to().toString());
        if (window instanceof Active.OnDays on) {
            ArrayNode days = node.putArray("days");
            on.days().stream().sorted().forEach(day -> days.add(day.name()));
        } else if (window instanceof Active.Weekly weekly) {
            node.put("from_day", weekly.fromDay().name())
                    .put("to_day", weekly.toDay().name());
        }
    }

    /** The layers again; {@link IllegalStateException} where it is nothing that {@link #write} has written. */
    public static List<Layer> read(String json) {
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
        node.path("active").forEach(hours -> active.add(window(hours)));
        Rotation rotation = new Rotation(
                Turn.valueOf(node.path("turn").asText()),
                node.path("every").asInt(),
                LocalDateTime.parse(node.path("start").asText()),
                ZoneId.of(node.path("zone").asText()),
                users);
        return new Layer(node.path("name").asText(), rotation, active);
    }

    private static Active window(JsonNode node) {
        LocalTime from = LocalTime.parse(node.path("from").asText());
        LocalTime to = LocalTime.parse(node.path("to").asText());
        if (node.has("from_day")) {
            return new Active.Weekly(day(node.path("from_day")), from, day(node.path("to_day")), to);
        }
        if (node.has("days")) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            node.path("days").forEach(day -> days.add(day(day)));
            return new Active.OnDays(days, from, to);
        }
        return new Active.Daily(from, to);
    }

    private static DayOfWeek day(JsonNode node) {
        return DayOfWeek.valueOf(node.asText());
    }
}
