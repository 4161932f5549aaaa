package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.blocks.Content;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.Map;

/** What the bot says, to all or to one. */
final class ChatMethods {
    private static final int LONGEST_EDIT = 4_000;

    private final World world;
    private final Rooms rooms;
    private final Conversations conversations;

    ChatMethods(World world, Rooms rooms, Conversations conversations) {
        this.world = world;
        this.rooms = rooms;
        this.conversations = conversations;
    }

    void into(Map<String, Method> methods) {
        methods.put("chat.postMessage", this::post);
        methods.put("chat.postEphemeral", this::whisper);
        methods.put("chat.update", this::update);
        methods.put("chat.delete", this::delete);
        methods.put("chat.getPermalink", this::permalink);
    }

    /** Public channels take it also where the bot is no member, as with the scope chat:write.public. */
    private ObjectNode post(Call call) {
        ObjectNode content = Content.spoken(world, call.arguments());
        Channel channel = rooms.destination(call);
        thread(call, content);
        Message message = conversations.say(channel, rooms.me(), content);
        return Json.of(
                "channel", channel.id(),
                "ts", message.ts(),
                "message", message.body().deepCopy());
    }

    private ObjectNode whisper(Call call) {
        ObjectNode content = Content.spoken(world, call.arguments());
        Channel channel = rooms.destination(call);
        String person = call.need("user");
        if (world.people().stream().noneMatch(each -> each.id().equals(person)) || !channel.has(person)) {
            throw new Refusal("user_not_in_channel");
        }
        thread(call, content);
        Message message = conversations.whisper(channel, rooms.me(), person, content);
        return Json.of("message_ts", message.ts());
    }

    private static void thread(Call call, ObjectNode content) {
        call.optional("thread_ts").ifPresent(parent -> content.put("thread_ts", parent));
    }

    /** What isn't given is kept, except blocks, which go when there is only new text. */
    private ObjectNode update(Call call) {
        Channel channel = rooms.alive(call);
        Message message = mine(channel, call, "cant_update_message");
        ObjectNode content = Content.of(world, call.arguments());
        if (content.path("text").asText().length() > LONGEST_EDIT) {
            throw new Refusal("msg_too_long");
        }
        if (!content.has("blocks")) {
            content.set("blocks", Json.array());
        }
        conversations.edit(channel, message, content);
        return Json.of(
                "channel", channel.id(),
                "ts", message.ts(),
                "text", message.text(),
                "message", message.body().deepCopy());
    }

    private ObjectNode delete(Call call) {
        Channel channel = rooms.alive(call);
        Message message = mine(channel, call, "cant_delete_message");
        conversations.delete(channel, message);
        return Json.of("channel", channel.id(), "ts", message.ts());
    }

    private Message mine(Channel channel, Call call, String error) {
        Message message = rooms.message(channel, call.need("ts"));
        if (!message.user().equals(rooms.me()) || message.body().has("subtype")) {
            throw new Refusal(error);
        }
        return message;
    }

    private ObjectNode permalink(Call call) {
        Channel channel = rooms.visible(call);
        Message message = rooms.message(channel, call.need("message_ts"));
        String path = "/archives/" + channel.id() + "/p" + message.ts().replace(".", "");
        return Json.of(
                "channel",
                channel.id(),
                "permalink",
                world.address().resolve(path).toString());
    }
}
