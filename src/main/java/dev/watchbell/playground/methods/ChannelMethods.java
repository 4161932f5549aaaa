package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.api.Pages;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Channels: making, finding, changing and closing them. */
final class ChannelMethods {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TOPIC = 250;

    private final World world;
    private final Rooms rooms;
    private final Conversations conversations;

    ChannelMethods(World world, Rooms rooms, Conversations conversations) {
        this.world = world;
        this.rooms = rooms;
        this.conversations = conversations;
    }

    void into(Map<String, Method> methods) {
        methods.put("conversations.create", this::create);
        methods.put("conversations.list", call -> list(call, false));
        methods.put("users.conversations", call -> list(call, true));
        methods.put("conversations.info", call -> answer(rooms.visible(call)));
        methods.put("conversations.open", this::open);
        methods.put("conversations.setTopic", this::topic);
        methods.put("conversations.setPurpose", this::purpose);
        methods.put("conversations.rename", this::rename);
        methods.put("conversations.archive", this::archive);
        methods.put("conversations.unarchive", this::unarchive);
    }

    private ObjectNode create(Call call) {
        String name = name(call);
        boolean closed = call.flag("is_private");
        Channel.Kind kind = closed ? Channel.Kind.CLOSED : Channel.Kind.OPEN;
        Channel channel = world.open(world.nextId("C"), name, kind, rooms.me());
        conversations.join(channel, rooms.me(), Optional.empty());
        return answer(channel);
    }

    /** Slack's rules for names; an archived channel still holds its own. */
    private String name(Call call) {
        String name = call.text("name");
        if (name.isBlank()) {
            throw new Refusal("invalid_name_required");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal("invalid_name_maxlength");
        }
        if (!name.matches("[\\p{Ll}\\p{Lo}\\p{Mn}\\p{Nd}_-]+")) {
            throw new Refusal("invalid_name_specials");
        }
        if (!name.matches(".*[^_-].*")) {
            throw new Refusal("invalid_name_punctuation");
        }
        if (world.channels().stream().anyMatch(channel -> channel.name().equals(name))) {
            throw new Refusal("name_taken");
        }
        return name;
    }

    private ObjectNode list(Call call, boolean mineOnly) {
        Set<String> types = Set.copyOf(call.list("types").isEmpty() ? List.of("public_channel") : call.list("types"));
        String person = call.optional("user").filter(any -> mineOnly).orElse(rooms.me());
        List<ObjectNode> channels = world.channels().stream()
                .filter(channel -> types.contains(type(channel)))
                .filter(channel -> channel.visibleTo(rooms.me()))
                .filter(channel -> !mineOnly || channel.has(person))
                .filter(channel -> !(call.flag("exclude_archived") && channel.archived()))
                .map(channel -> channel.json(rooms.me(), world.teamId()))
                .toList();
        return Pages.of(call, "channels", channels, 100);
    }

    private static String type(Channel channel) {
        return switch (channel.kind()) {
            case OPEN -> "public_channel";
            case CLOSED -> "private_channel";
            case DIRECT -> "im";
        };
    }

    private ObjectNode open(Call call) {
        if (call.optional("channel").isPresent()) {
            return answer(rooms.visible(call));
        }
        List<String> users = call.list("users");
        if (users.size() != 1) {
            throw new Refusal(users.isEmpty() ? "users_list_not_supplied" : "method_not_supported_for_channel_type");
        }
        boolean known = world.channels().stream()
                .anyMatch(channel ->
                        channel.kind() == Channel.Kind.DIRECT && channel.has(rooms.me()) && channel.has(users.get(0)));
        Channel channel = rooms.direct(users.get(0));
        ObjectNode json =
                call.flag("return_im") ? channel.json(rooms.me(), world.teamId()) : Json.of("id", channel.id());
        return Json.of("no_op", known, "already_open", known, "channel", json);
    }

    private ObjectNode topic(Call call) {
        Channel channel = rooms.joined(call);
        String topic = call.text("topic");
        if (topic.codePointCount(0, topic.length()) > LONGEST_TOPIC) {
            throw new Refusal("too_long");
        }
        conversations.topic(channel, rooms.me(), topic);
        return answer(channel).put("topic", topic);
    }

    private ObjectNode purpose(Call call) {
        Channel channel = rooms.joined(call);
        String purpose = call.text("purpose");
        if (purpose.codePointCount(0, purpose.length()) > LONGEST_TOPIC) {
            throw new Refusal("too_long");
        }
        conversations.purpose(channel, rooms.me(), purpose);
        return answer(channel).put("purpose", purpose);
    }

    private ObjectNode rename(Call call) {
        Channel channel = rooms.joined(call);
        conversations.rename(channel, rooms.me(), name(call));
        return answer(channel);
    }

    private ObjectNode archive(Call call) {
        Channel channel = rooms.visible(call);
        if (channel.archived()) {
            throw new Refusal("already_archived");
        }
        if (channel.name().equals("general")) {
            throw new Refusal("cant_archive_general");
        }
        conversations.archive(channel, rooms.me(), true);
        return Json.of();
    }

    private ObjectNode unarchive(Call call) {
        Channel channel = rooms.visible(call);
        if (!channel.archived()) {
            throw new Refusal("not_archived");
        }
        conversations.archive(channel, rooms.me(), false);
        return Json.of();
    }

    private ObjectNode answer(Channel channel) {
        ObjectNode json = channel.json(rooms.me(), world.teamId());
        ArrayNode none = Json.array();
        return Json.of("channel", channel.kind() == Channel.Kind.DIRECT ? json : json.set("pending_shared", none));
    }
}
