package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.World;
import java.util.Optional;

/** What Slack tells the bot when somebody types a command, presses something or fills in a modal. */
public final class Payloads {
    private final World world;
    private final Triggers triggers;
    private final ResponseUrls responses;

    public Payloads(World world, Triggers triggers, ResponseUrls responses) {
        this.world = world;
        this.triggers = triggers;
        this.responses = responses;
    }

    /** A command; {@code text} is what followed it, with its mentions encoded. */
    public ObjectNode command(Member person, Channel channel, String command, String text) {
        return Json.of(
                "token", "playground",
                "team_id", world.teamId(),
                "team_domain", world.seed().domain(),
                "channel_id", channel.id(),
                "channel_name", name(channel),
                "user_id", person.id(),
                "user_name", person.name(),
                "command", command,
                "text", text,
                "api_app_id", world.bot().appId(),
                "is_enterprise_install", "false",
                "response_url", responses.give(channel.id(), person.id(), Optional.empty()),
                "trigger_id", triggers.give(person.id()));
    }

    /** An ephemeral message isn't repeated to the bot, only named. */
    public ObjectNode pressed(Member person, Channel channel, Message message, ObjectNode action, JsonNode state) {
        ObjectNode payload = start("block_actions", person);
        payload.set(
                "container",
                Json.of(
                        "type", "message",
                        "message_ts", message.ts(),
                        "channel_id", channel.id(),
                        "is_ephemeral", message.ephemeral()));
        payload.put("trigger_id", triggers.give(person.id()));
        payload.set("channel", Json.of("id", channel.id(), "name", name(channel)));
        if (!message.ephemeral()) {
            payload.set("message", message.body().deepCopy());
        }
        payload.set("state", Json.of("values", state));
        payload.put("response_url", responses.give(channel.id(), person.id(), Optional.of(message.ts())));
        return withAction(payload, action);
    }

    public ObjectNode pressed(Member person, ObjectNode view, ObjectNode action) {
        ObjectNode payload = start("block_actions", person);
        payload.set(
                "container", Json.of("type", "view", "view_id", view.path("id").asText()));
        payload.put("trigger_id", triggers.give(person.id()));
        payload.set("view", view.deepCopy());
        return withAction(payload, action);
    }

    private ObjectNode withAction(ObjectNode payload, ObjectNode action) {
        ObjectNode stamped = action.deepCopy();
        stamped.put("action_ts", world.nextStamp());
        return payload.set("actions", Json.array().add(stamped));
    }

    public ObjectNode submitted(Member person, ObjectNode view) {
        ObjectNode payload = start("view_submission", person);
        payload.put("trigger_id", triggers.give(person.id()));
        payload.set("view", view.deepCopy());
        return payload.set("response_urls", Json.array());
    }

    public ObjectNode closed(Member person, ObjectNode view, boolean all) {
        ObjectNode payload = start("view_closed", person);
        payload.set("view", view.deepCopy());
        return payload.put("is_cleared", all);
    }

    public ObjectNode shortcut(Member person, String callbackId) {
        ObjectNode payload = start("shortcut", person);
        payload.put("callback_id", callbackId).put("trigger_id", triggers.give(person.id()));
        return payload.put("action_ts", world.nextStamp());
    }

    public ObjectNode messageAction(Member person, Channel channel, Message message, String callbackId) {
        ObjectNode payload = start("message_action", person);
        payload.put("callback_id", callbackId).put("trigger_id", triggers.give(person.id()));
        payload.put("message_ts", message.ts()).put("action_ts", world.nextStamp());
        payload.set("channel", Json.of("id", channel.id(), "name", name(channel)));
        payload.set("message", message.body().deepCopy());
        return payload.put("response_url", responses.give(channel.id(), person.id(), Optional.empty()));
    }

    private ObjectNode start(String type, Member person) {
        ObjectNode user = Json.of(
                "id", person.id(),
                "username", person.name(),
                "name", person.name(),
                "team_id", world.teamId());
        ObjectNode payload =
                Json.of("type", type, "user", user, "api_app_id", world.bot().appId());
        payload.put("token", "playground");
        payload.set("team", Json.of("id", world.teamId(), "domain", world.seed().domain()));
        payload.putNull("enterprise");
        return payload.put("is_enterprise_install", false);
    }

    private static String name(Channel channel) {
        return switch (channel.kind()) {
            case OPEN -> channel.name();
            case CLOSED -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }
}
