package dev.watchbell.rota;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.PingSettings;
import dev.watchbell.people.SignSettings;
import dev.watchbell.people.TeamSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A team's settings as they are kept in the database; what isn't there is as usual. */
final class SettingsJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TeamSettings USUAL = TeamSettings.USUAL;

    private SettingsJson() {}

    static String write(TeamSettings settings) {
        ObjectNode node = JSON.createObjectNode()
                .put("frozen", settings.frozen().toString())
                .put("rest", settings.rest().toString())
                .put("run", settings.run().toString());
        var leads = node.putArray("leads");
        settings.leads().forEach(lead -> leads.add(lead.value()));
        settings.swaps().ifPresent(channel -> node.put("swaps", channel.value()));
        var sos = node.putArray("sos");
        settings.sos().forEach(wave -> sos.add(wave.toString()));
        settings.hold().ifPresent(hold -> node.put("hold", hold.toString()));
        if (!settings.digest()) {
            node.put("digest", "off");
        }
        PingSettings pings = settings.pings();
        put(node, "pings", pings.before(), USUAL.pings().before());
        put(node, "answer", pings.answer(), USUAL.pings().answer());
        put(node, "ready", pings.ready(), USUAL.pings().ready());
        SignSettings signs = settings.signs();
        if (!signs.groups().isEmpty()) {
            ObjectNode groups = node.putObject("groups");
            signs.groups().forEach((handle, schedules) -> schedules.forEach(groups.putArray(handle)::add));
        }
        if (signs.topic()) {
            node.put("topic", "on");
        }
        if (signs.bookmark()) {
            node.put("bookmark", "on");
        }
        put(node, "fallback", signs.fallback().stream().map(PersonId::value).toList(), List.of());
        return node.toString();
    }

    static TeamSettings read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            List<Duration> sos = texts(node.path("sos")).map(Duration::parse).toList();
            return new TeamSettings(
                    length(node.path("frozen")).orElse(USUAL.frozen()),
                    length(node.path("rest")).orElse(USUAL.rest()),
                    length(node.path("run")).orElse(USUAL.run()),
                    texts(node.path("leads")).map(PersonId::new).toList(),
                    texts(node.path("swaps")).map(ChannelId::new).findFirst(),
                    sos.isEmpty() ? USUAL.sos() : sos,
                    length(node.path("hold")),
                    texts(node.path("digest")).noneMatch("off"::equals),
                    new PingSettings(
                            lengths(node, "pings").orElse(USUAL.pings().before()),
                            lengths(node, "answer").orElse(USUAL.pings().answer()),
                            texts(node.path("ready")).toList()),
                    new SignSettings(
                            groups(node.path("groups")),
                            texts(node.path("topic")).anyMatch("on"::equals),
                            texts(node.path("bookmark")).anyMatch("on"::equals),
                            texts(node.path("fallback")).map(PersonId::new).toList()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a team's settings in the database aren't JSON", broken);
        }
    }

    /** What is as usual isn't written down: it follows what will be usual. */
    private static void put(ObjectNode node, String name, List<?> value, List<?> usual) {
        if (!value.equals(usual)) {
            var array = node.putArray(name);
            value.forEach(one -> array.add(one.toString()));
        }
    }

    private static Map<String, List<String>> groups(JsonNode node) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> group : node.properties()) {
            groups.put(group.getKey(), texts(group.getValue()).toList());
        }
        return groups;
    }

    private static Optional<List<Duration>> lengths(JsonNode node, String name) {
        return node.has(name)
                ? Optional.of(texts(node.path(name)).map(Duration::parse).toList())
                : Optional.empty();
    }

    private static Optional<Duration> length(JsonNode node) {
        return texts(node).map(Duration::parse).findFirst();
    }

    /** Of an array each, of a text itself, of nothing none. */
    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText);
    }
}
