package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.blocks.Content;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The address that comes with a command or a press, to answer at: five times, for thirty minutes.
 *
 * <p>An answer to a press that says neither {@code response_type} nor {@code replace_original} replaces the message.
 */
public final class ResponseUrls {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final World world;
    private final Conversations conversations;
    private final Map<String, Grant> grants = new LinkedHashMap<>();

    private record Grant(String channel, String person, Optional<String> source, Instant at, int uses) {
        Grant used() {
            return new Grant(channel, person, source, at, uses + 1);
        }
    }

    public ResponseUrls(World world, Conversations conversations) {
        this.world = world;
        this.conversations = conversations;
    }

    /** A new address; {@code source} is the ts of the message that was pressed, empty for a command. */
    public String give(String channel, String person, Optional<String> source) {
        String secret = UUID.randomUUID().toString().replace("-", "");
        synchronized (grants) {
            grants.put(secret, new Grant(channel, person, source, world.instant(), 0));
        }
        return world.address().resolve("/hooks/" + secret).toString();
    }

    public void answer(Context http) {
        JsonNode content = Json.parse(http.body()).orElseGet(Json::of);
        try {
            Grant grant = use(http.pathParam("secret"));
            world.locked(() -> {
                take(grant, content);
                return grant;
            });
            http.contentType("application/json").result("{\"ok\":true}");
        } catch (Refusal refusal) {
            boolean gone = refusal.error().endsWith("_url");
            http.status(gone ? 404 : 400)
                    .contentType("application/json")
                    .result(Json.write(Json.of("ok", false, "error", refusal.error())));
        }
    }

    private Grant use(String secret) {
        synchronized (grants) {
            Grant grant = grants.get(secret);
            if (grant == null) {
                throw new Refusal("invalid_url");
            }
            if (world.instant().isAfter(grant.at().plus(LIFE))) {
                throw new Refusal("expired_url");
            }
            if (grant.uses() >= USES) {
                throw new Refusal("used_url");
            }
            grants.put(secret, grant.used());
            return grant;
        }
    }

    private void take(Grant grant, JsonNode content) {
        Channel channel = world.findChannel(grant.channel()).orElseThrow(() -> new Refusal("channel_not_found"));
        Optional<Message> source = grant.source().flatMap(channel::message);
        if (content.path("delete_original").asBoolean() && source.isPresent()) {
            remove(channel, source.get());
        } else if (replaces(content) && source.isPresent()) {
            conversations.edit(channel, source.get(), replaced(content));
        } else {
            say(channel, grant.person(), content);
        }
    }

    private static boolean replaces(JsonNode content) {
        return content.has("replace_original")
                ? content.path("replace_original").asBoolean()
                : !content.has("response_type");
    }

    private void remove(Channel channel, Message message) {
        if (message.ephemeral()) {
            conversations.forget(channel, message);
        } else {
            conversations.delete(channel, message);
        }
    }

    private ObjectNode replaced(JsonNode content) {
        ObjectNode now = Content.of(world, content);
        if (!now.has("blocks")) {
            now.set("blocks", Json.array());
        }
        return now;
    }

    /** Says it in the channel or to the person alone; alone is Slack's choice where the bot made none. */
    public void say(Channel channel, String person, JsonNode content) {
        ObjectNode spoken = Content.spoken(world, content);
        String thread = content.path("thread_ts").asText();
        if (!thread.isEmpty()) {
            spoken.put("thread_ts", thread);
        }
        if (content.path("response_type").asText().equals("in_channel")) {
            conversations.say(channel, world.bot().id(), spoken);
        } else {
            conversations.whisper(channel, world.bot().id(), person, spoken);
        }
    }
}
