package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;

/** What can happen in a channel, whoever does it; the bot hears of it where it is a member. */
public final class Conversations {
    private final World world;
    private final Consumer<ObjectNode> news;

    /** Each event for the bot goes to {@code news}, in order, which must not wait. */
    public Conversations(World world, Consumer<ObjectNode> news) {
        this.world = world;
        this.news = news;
    }

    /** Says that in the channel; {@code content} holds text, blocks and so on, and gets its time here. */
    public Message say(Channel channel, String person, ObjectNode content) {
        Message message = keep(channel, person, content, Optional.empty());
        ObjectNode event = message.body().deepCopy();
        event.remove("metadata");
        event.put("channel_type", type(channel)).put("event_ts", message.ts()).put("channel", channel.id());
        hear(channel, event);
        String call = "<@" + world.bot().id() + ">";
        if (channel.kind() != Channel.Kind.DIRECT
                && !person.equals(world.bot().id())
                && message.text().contains(call)) {
            hear(channel, event.deepCopy().put("type", "app_mention"));
        }
        return message;
    }

    /** Shows that to one person only; nobody else ever hears of it. */
    public Message whisper(Channel channel, String person, String onlyFor, ObjectNode content) {
        return keep(channel, person, content, Optional.of(onlyFor));
    }

    private Message keep(Channel channel, String person, ObjectNode content, Optional<String> onlyFor) {
        String ts = world.nextStamp();
        ObjectNode body = Json.of("type", "message", "user", person, "ts", ts);
        body.setAll(content);
        body.put("team", world.teamId());
        Message message = new Message(channel.id(), ts, body, onlyFor);
        channel.put(message);
        message.thread().flatMap(channel::message).ifPresent(parent -> countReply(channel, parent, ts));
        world.journal().add(Journal.Kind.SAID, message);
        world.changed();
        return message;
    }

    private static void countReply(Channel channel, Message parent, String ts) {
        long replies = channel.messages().stream()
                .filter(each -> each.thread().equals(Optional.of(parent.ts())))
                .count();
        parent.body().put("thread_ts", parent.ts()).put("reply_count", replies).put("latest_reply", ts);
    }

    /** Replaces what a message says with that text, blocks, metadata; one with blocks isn't marked as edited. */
    public Message edit(Channel channel, Message message, ObjectNode content) {
        ObjectNode before = message.body().deepCopy();
        message.body().setAll(content);
        if (message.body().path("blocks").isEmpty()) {
            message.body().set("edited", Json.of("user", message.user(), "ts", world.nextStamp()));
        }
        world.journal().add(Journal.Kind.EDITED, message);
        world.changed();
        ObjectNode event = Json.of("type", "message", "subtype", "message_changed", "hidden", true);
        event.set("message", message.body().deepCopy());
        event.set("previous_message", before);
        hear(channel, stamped(channel, event));
        return message;
    }

    public void delete(Channel channel, Message message) {
        channel.remove(message.ts());
        world.journal().add(Journal.Kind.DELETED, message);
        world.changed();
        ObjectNode event = Json.of("type", "message", "subtype", "message_deleted", "hidden", true);
        event.put("deleted_ts", message.ts())
                .set("previous_message", message.body().deepCopy());
        hear(channel, stamped(channel, event));
    }

    /** An ephemeral message goes without a trace. */
    public void forget(Channel channel, Message whispered) {
        channel.remove(whispered.ts());
        world.journal().add(Journal.Kind.DELETED, whispered);
        world.changed();
    }

    public void join(Channel channel, String person, Optional<String> inviter) {
        if (!channel.members().add(person)) {
            return;
        }
        note(channel, person, "channel_join", "<@" + person + "> has joined the channel");
        ObjectNode event = membership("member_joined_channel", channel, person);
        inviter.ifPresent(who -> event.put("inviter", who));
        hear(channel, event);
    }

    public void leave(Channel channel, String person) {
        if (!channel.has(person)) {
            return;
        }
        hear(channel, membership("member_left_channel", channel, person));
        note(channel, person, "channel_leave", "<@" + person + "> has left the channel");
        channel.members().remove(person);
    }

    private ObjectNode membership(String type, Channel channel, String person) {
        return Json.of(
                "type",
                type,
                "user",
                person,
                "channel",
                channel.id(),
                "channel_type",
                channel.kind() == Channel.Kind.CLOSED ? "G" : "C",
                "team",
                world.teamId(),
                "event_ts",
                world.nextStamp());
    }

    public void topic(Channel channel, String person, String topic) {
        channel.about(topic);
        note(channel, person, "channel_topic", "<@" + person + "> set the channel topic: " + topic);
    }

    public void purpose(Channel channel, String person, String purpose) {
        channel.meantFor(purpose);
        note(channel, person, "channel_purpose", "<@" + person + "> set the channel description: " + purpose);
    }

    public void archive(Channel channel, String person, boolean gone) {
        channel.archive(gone);
        String subtype = gone ? "channel_archive" : "channel_unarchive";
        note(channel, person, subtype, "<@" + person + "> " + (gone ? "archived" : "un-archived") + " the channel");
        hear(channel, Json.of("type", subtype, "channel", channel.id(), "user", person, "event_ts", world.nextStamp()));
    }

    public void rename(Channel channel, String person, String name) {
        channel.rename(name);
        note(channel, person, "channel_name", "<@" + person + "> has renamed the channel to “" + name + "”");
        ObjectNode renamed = Json.of(
                "id", channel.id(), "name", name, "created", world.instant().getEpochSecond());
        hear(channel, Json.of("type", "channel_rename", "channel", renamed, "event_ts", world.nextStamp()));
    }

    private void note(Channel channel, String person, String subtype, String text) {
        say(channel, person, Json.of("subtype", subtype, "text", text));
    }

    /** Refuses with {@code already_reacted}. */
    public void react(Channel channel, Message message, String person, String name) {
        ObjectNode reaction = reaction(message, name).orElseGet(() -> {
            ObjectNode first = Json.of("name", name, "users", Json.array(), "count", 0);
            message.reactions().add(first);
            return first;
        });
        ArrayNode users = reaction.withArray("users");
        if (Json.list(users).stream().anyMatch(user -> user.asText().equals(person))) {
            throw new Refusal("already_reacted");
        }
        reaction.put("count", users.add(person).size());
        world.changed();
        hear(channel, reacted("reaction_added", channel, message, person, name));
    }

    /** Refuses with {@code no_reaction}. */
    public void unreact(Channel channel, Message message, String person, String name) {
        ObjectNode reaction = reaction(message, name).orElseThrow(() -> new Refusal("no_reaction"));
        ArrayNode users = reaction.withArray("users");
        ArrayNode left = Json.array(Json.list(users).stream()
                .filter(user -> !user.asText().equals(person))
                .toList());
        if (left.size() == users.size()) {
            throw new Refusal("no_reaction");
        }
        reaction.set("users", left);
        reaction.put("count", left.size());
        if (left.isEmpty()) {
            message.body()
                    .set(
                            "reactions",
                            Json.array(Json.list(message.reactions()).stream()
                                    .filter(each -> !each.path("name").asText().equals(name))
                                    .toList()));
        }
        world.changed();
        hear(channel, reacted("reaction_removed", channel, message, person, name));
    }

    private static Optional<ObjectNode> reaction(Message message, String name) {
        return Json.list(message.reactions()).stream()
                .filter(each -> each.path("name").asText().equals(name))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private ObjectNode reacted(String type, Channel channel, Message message, String person, String name) {
        return Json.of(
                "type",
                type,
                "user",
                person,
                "reaction",
                name,
                "item_user",
                message.user(),
                "item",
                Json.of("type", "message", "channel", channel.id(), "ts", message.ts()),
                "event_ts",
                world.nextStamp());
    }

    public void pin(Channel channel, Message message, String person) {
        channel.pins().add(message.ts());
        world.changed();
        ObjectNode item = Json.of("type", "message", "channel", channel.id(), "created_by", person);
        item.set("message", message.body().deepCopy());
        ObjectNode event = Json.of("type", "pin_added", "user", person, "channel_id", channel.id(), "item", item);
        hear(channel, event.put("event_ts", world.nextStamp()));
    }

    public void unpin(Channel channel, Message message) {
        channel.pins().remove(message.ts());
        world.changed();
    }

    private ObjectNode stamped(Channel channel, ObjectNode event) {
        String ts = world.nextStamp();
        return event.put("channel", channel.id())
                .put("channel_type", type(channel))
                .put("ts", ts)
                .put("event_ts", ts);
    }

    private void hear(Channel channel, ObjectNode event) {
        if (channel.has(world.bot().id())) {
            news.accept(event);
        }
    }

    private static String type(Channel channel) {
        return switch (channel.kind()) {
            case OPEN -> "channel";
            case CLOSED -> "group";
            case DIRECT -> "im";
        };
    }
}
