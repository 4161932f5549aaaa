package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.api.Pages;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in a channel: inviting, joining, leaving, removing. */
final class MembershipMethods {
    private final World world;
    private final Rooms rooms;
    private final Conversations conversations;

    MembershipMethods(World world, Rooms rooms, Conversations conversations) {
        this.world = world;
        this.rooms = rooms;
        this.conversations = conversations;
    }

    void into(Map<String, Method> methods) {
        methods.put("conversations.members", this::members);
        methods.put("conversations.join", this::join);
        methods.put("conversations.leave", this::leave);
        methods.put("conversations.invite", this::invite);
        methods.put("conversations.kick", this::kick);
    }

    private ObjectNode members(Call call) {
        List<TextNode> members =
                rooms.visible(call).members().stream().map(TextNode::new).toList();
        return Pages.of(call, "members", members, 100);
    }

    private ObjectNode join(Call call) {
        Channel channel = rooms.alive(call);
        if (channel.kind() != Channel.Kind.OPEN) {
            throw new Refusal("method_not_supported_for_channel_type");
        }
        boolean already = channel.has(rooms.me());
        conversations.join(channel, rooms.me(), Optional.empty());
        ObjectNode answer = Json.of("channel", channel.json(rooms.me(), world.teamId()));
        return already ? answer.put("warning", "already_in_channel") : answer;
    }

    private ObjectNode leave(Call call) {
        Channel channel = rooms.visible(call);
        if (!channel.has(rooms.me())) {
            return Json.of("not_in_channel", true);
        }
        conversations.leave(channel, rooms.me());
        return Json.of();
    }

    /** One bad name refuses the whole call; with {@code force} the others are invited all the same. */
    private ObjectNode invite(Call call) {
        Channel channel = rooms.joined(call);
        List<String> users = call.list("users");
        if (users.isEmpty()) {
            throw new Refusal("no_user");
        }
        ArrayNode errors = Json.array();
        List<String> welcome = new ArrayList<>();
        for (String user : users) {
            Optional<String> problem = problem(channel, user);
            problem.ifPresent(error -> errors.add(Json.of("user", user, "ok", false, "error", error)));
            if (problem.isEmpty()) {
                welcome.add(user);
            }
        }
        if (!errors.isEmpty() && !(call.flag("force") && !welcome.isEmpty())) {
            throw Refusal.saying(errors.get(0).path("error").asText(), Json.of("errors", errors));
        }
        welcome.forEach(user -> conversations.join(channel, user, Optional.of(rooms.me())));
        ObjectNode answer = Json.of("channel", channel.json(rooms.me(), world.teamId()));
        return errors.isEmpty() ? answer : answer.set("errors", errors);
    }

    private Optional<String> problem(Channel channel, String user) {
        if (user.equals(rooms.me())) {
            return Optional.of("cant_invite_self");
        }
        if (world.people().stream().noneMatch(person -> person.id().equals(user))) {
            return Optional.of("user_not_found");
        }
        if (world.person(user).deleted()) {
            return Optional.of("user_is_restricted");
        }
        return channel.has(user) ? Optional.of("already_in_channel") : Optional.empty();
    }

    private ObjectNode kick(Call call) {
        Channel channel = rooms.joined(call);
        String user = call.need("user");
        if (user.equals(rooms.me())) {
            throw new Refusal("cant_kick_self");
        }
        world.person(user);
        if (!channel.has(user)) {
            throw new Refusal("not_in_channel");
        }
        conversations.leave(channel, user);
        return Json.of();
    }
}
