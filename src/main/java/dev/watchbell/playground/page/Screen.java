package dev.watchbell.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Modal;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.List;

/** Everything that one person may see, for the page to draw. */
final class Screen {
    private static final String SLACKBOT = "USLACKBOT";

    private final World world;

    Screen(World world) {
        this.world = world;
    }

    ObjectNode people() {
        return world.locked(() -> Json.of("people", everybody()));
    }

    private ArrayNode everybody() {
        return Json.array(world.people().stream().map(this::person).toList());
    }

    private ObjectNode person(Member member) {
        return Json.of(
                "id", member.id(),
                "name", member.name(),
                "real_name", member.realName(),
                "tz", member.zone().getId(),
                "tz_offset_minutes", member.offsetSeconds(world.instant()) / 60,
                "is_bot", member.bot() || member.id().equals(SLACKBOT),
                "deleted", member.deleted(),
                "title", member.title(),
                "color", member.color());
    }

    /** Refuses with {@code user_not_found}. */
    ObjectNode of(String person) {
        return world.locked(() -> {
            String me = world.findPerson(person)
                    .orElseThrow(() -> new Refusal("user_not_found"))
                    .id();
            List<Channel> visible = world.channels().stream()
                    .filter(channel -> channel.visibleTo(me))
                    .toList();
            ObjectNode messages = Json.of();
            visible.forEach(channel -> messages.set(channel.id(), messages(channel, me)));
            return Json.of(
                    "me", me,
                    "now", world.instant().toEpochMilli(),
                    "revision", world.revision(),
                    "workspace", Json.of("name", world.seed().name()),
                    "people", everybody(),
                    "channels",
                            Json.array(visible.stream()
                                    .map(channel -> channel(channel, me))
                                    .toList()),
                    "messages", messages,
                    "modal", modal(me),
                    "commands", commands());
        });
    }

    private ObjectNode channel(Channel channel, String me) {
        ObjectNode json = Json.of(
                "id", channel.id(),
                "name", channel.name(),
                "kind", kind(channel),
                "topic", channel.topic(),
                "is_member", channel.has(me),
                "is_archived", channel.archived(),
                "members", Json.strings(channel.members()),
                "pins", Json.strings(channel.pins()),
                "last_read", channel.lastRead().getOrDefault(me, "0"));
        return channel.kind() == Channel.Kind.DIRECT ? json.put("with", channel.otherThan(me)) : json;
    }

    private static String kind(Channel channel) {
        return switch (channel.kind()) {
            case OPEN -> "channel";
            case CLOSED -> "private";
            case DIRECT -> "im";
        };
    }

    private static ArrayNode messages(Channel channel, String me) {
        return Json.array(channel.messages().stream()
                .filter(message -> message.visibleTo(me))
                .map(Screen::message)
                .toList());
    }

    private static ObjectNode message(Message message) {
        ObjectNode body = message.body().deepCopy();
        ObjectNode json = Json.of(
                "ts", message.ts(),
                "user", message.user(),
                "text", message.text(),
                "blocks", body.withArray("blocks"),
                "edited", body.has("edited"),
                "reactions", body.withArray("reactions"),
                "ephemeral", message.ephemeral());
        json.set("thread_ts", orNull(body.path("thread_ts")));
        json.set("subtype", orNull(body.path("subtype")));
        json.set("metadata", orNull(body.path("metadata")));
        return json;
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }

    private JsonNode modal(String me) {
        Modal modal = world.modals(me).peek();
        if (modal == null) {
            return NullNode.getInstance();
        }
        return Json.of("id", modal.id(), "view", modal.view().deepCopy(), "errors", modal.errors());
    }

    private ArrayNode commands() {
        return Json.array(world.seed().commands().stream()
                .map(known -> Json.of(
                        "command", known.command(),
                        "usage_hint", known.usageHint(),
                        "description", known.description()))
                .toList());
    }
}
