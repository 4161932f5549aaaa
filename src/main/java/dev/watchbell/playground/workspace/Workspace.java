package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;

/** What a playground starts with: its people, its channels and the bot's commands. */
public record Workspace(
        String id,
        String name,
        String domain,
        String botUser,
        List<Member> people,
        List<Room> channels,
        List<Command> commands) {

    /** A channel as it stands at the start. */
    public record Room(String id, String name, boolean closed, String purpose, List<String> members) {
        public Room {
            members = List.copyOf(members);
        }
    }

    public Workspace {
        people = List.copyOf(people);
        channels = List.copyOf(channels);
        commands = List.copyOf(commands);
        if (people.stream().noneMatch(person -> person.id().equals(botUser) && person.bot())) {
            throw new IllegalArgumentException("the bot " + botUser + " is not among the workspace's people");
        }
    }

    /** The workspace that comes with the playground: two teams, eight people, three time zones. */
    public static Workspace harbour() {
        try (InputStream file = Workspace.class.getResourceAsStream("/playground/workspace.yaml")) {
            if (file == null) {
                throw new IllegalStateException("playground/workspace.yaml is not on the class path");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workspace from YAML of the shape of {@code playground/workspace.yaml}. */
    public static Workspace read(InputStream yaml) throws IOException {
        JsonNode root = new YAMLMapper().readTree(yaml);
        return new Workspace(
                root.path("id").asText(),
                root.path("name").asText(),
                root.path("domain").asText(),
                root.path("bot").asText(),
                Json.list(root.path("people")).stream().map(Workspace::person).toList(),
                Json.list(root.path("channels")).stream().map(Workspace::room).toList(),
                Json.list(root.path("commands")).stream()
                        .map(Workspace::command)
                        .toList());
    }

    private static Member person(JsonNode node) {
        return new Member(
                node.path("id").asText(),
                node.path("name").asText(),
                node.path("real_name").asText(),
                node.path("email").asText(),
                ZoneId.of(node.path("tz").asText()),
                node.path("title").asText(),
                node.path("color").asText(),
                node.path("bot").asBoolean(),
                false,
                node.path("admin").asBoolean());
    }

    private static Room room(JsonNode node) {
        return new Room(
                node.path("id").asText(),
                node.path("name").asText(),
                node.path("private").asBoolean(),
                node.path("purpose").asText(),
                Json.list(node.path("members")).stream().map(JsonNode::asText).toList());
    }

    private static Command command(JsonNode node) {
        return new Command(
                node.path("command").asText(),
                node.path("usage_hint").asText(),
                node.path("description").asText());
    }
}
