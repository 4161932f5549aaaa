package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Refusal;
import java.util.List;
import java.util.Map;

/** Pins and reactions: marks on a message. */
final class MarkMethods {
    private final Rooms rooms;
    private final Conversations conversations;

    MarkMethods(Rooms rooms, Conversations conversations) {
        this.rooms = rooms;
        this.conversations = conversations;
    }

    void into(Map<String, Method> methods) {
        methods.put("pins.add", this::pin);
        methods.put("pins.remove", this::unpin);
        methods.put("pins.list", this::pins);
        methods.put("reactions.add", this::react);
        methods.put("reactions.remove", this::unreact);
        methods.put("reactions.get", this::reactions);
    }

    private ObjectNode pin(Call call) {
        Channel channel = rooms.joined(call);
        Message message = rooms.message(channel, call.need("timestamp"));
        if (channel.pins().contains(message.ts())) {
            throw new Refusal("already_pinned");
        }
        conversations.pin(channel, message, rooms.me());
        return Json.of();
    }

    private ObjectNode unpin(Call call) {
        Channel channel = rooms.joined(call);
        Message message = rooms.message(channel, call.need("timestamp"));
        if (!channel.pins().contains(message.ts())) {
            throw new Refusal("no_pin");
        }
        conversations.unpin(channel, message);
        return Json.of();
    }

    private ObjectNode pins(Call call) {
        Channel channel = rooms.visible(call);
        List<ObjectNode> items = channel.pins().stream()
                .flatMap(ts -> channel.message(ts).stream())
                .map(message -> Json.of(
                        "type", "message",
                        "channel", channel.id(),
                        "created_by", rooms.me(),
                        "message", message.body().deepCopy()))
                .toList();
        return Json.of("items", Json.array(items));
    }

    private ObjectNode react(Call call) {
        Channel channel = rooms.joined(call);
        Message message = rooms.message(channel, call.need("timestamp"));
        conversations.react(channel, message, rooms.me(), emoji(call));
        return Json.of();
    }

    private ObjectNode unreact(Call call) {
        Channel channel = rooms.joined(call);
        Message message = rooms.message(channel, call.need("timestamp"));
        conversations.unreact(channel, message, rooms.me(), emoji(call));
        return Json.of();
    }

    private static String emoji(Call call) {
        String name = call.text("name").replace(":", "");
        if (!name.matches("[\\p{L}\\p{Nd}_+'-]{1,100}")) {
            throw new Refusal("invalid_name");
        }
        return name;
    }

    private ObjectNode reactions(Call call) {
        Channel channel = rooms.visible(call);
        Message message = rooms.message(channel, call.need("timestamp"));
        return Json.of(
                "type", "message",
                "channel", channel.id(),
                "message", message.body().deepCopy());
    }
}
