package dev.watchbell.rota.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.LayersJson;
import dev.watchbell.rota.ScheduleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of a schedule's layers on its way through the forms.
 *
 * @param replaces the layer that is changed; empty for one more on top
 * @param layer how it is to be; empty where it is to go
 * @param atOnce also what was promised changes
 * @param base which layers the editor was shown, so that nobody overwrites what they haven't seen
 */
record Draft(ScheduleId schedule, Optional<String> replaces, Optional<Layer> layer, boolean atOnce, int base) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Draft of(ScheduleId schedule, Optional<String> replaces, List<Layer> shown) {
        return new Draft(schedule, replaces, Optional.empty(), false, base(shown));
    }

    /** Whether these are the layers that the editor was shown; the same in every process. */
    boolean isOf(List<Layer> layers) {
        return base == base(layers);
    }

    private static int base(List<Layer> layers) {
        return LayersJson.write(layers).hashCode();
    }

    Draft with(Optional<Layer> wanted, boolean now) {
        return new Draft(schedule, replaces, wanted, now, base);
    }

    /** The layers with this change in them. */
    List<Layer> in(List<Layer> layers) {
        List<Layer> changed = new ArrayList<>();
        for (Layer one : layers) {
            if (replaces.equals(Optional.of(one.name()))) {
                layer.ifPresent(changed::add);
            } else {
                changed.add(one);
            }
        }
        if (replaces.isEmpty()) {
            layer.ifPresent(changed::add);
        }
        return changed;
    }

    String json() {
        ObjectNode node = JSON.createObjectNode()
                .put("schedule", schedule.toString())
                .put("now", atOnce)
                .put("base", base)
                .put("layer", LayersJson.write(layer.stream().toList()));
        replaces.ifPresent(name -> node.put("replaces", name));
        return node.toString();
    }

    /** Empty where it is nothing that {@link #json} has written. */
    static Optional<Draft> read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return Optional.of(new Draft(
                    ScheduleId.of(node.path("schedule").asText()),
                    Optional.ofNullable(node.get("replaces")).map(JsonNode::asText),
                    LayersJson.read(node.path("layer").asText("[]")).stream().findFirst(),
                    node.path("now").asBoolean(),
                    node.path("base").asInt()));
        } catch (JsonProcessingException | IllegalArgumentException | IllegalStateException foreign) {
            return Optional.empty();
        }
    }
}
