package dev.watchbell.slack.inbox;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.util.json.GsonFactory;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says something that one person alone sees: at the URL that came with what they did, and where that is used up, there. */
final class Whispers {
    private static final Logger LOG = LoggerFactory.getLogger(Whispers.class);
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final SlackClient slack;

    Whispers(SlackClient slack) {
        this.slack = slack;
    }

    /** The person who did something, and the place where they did it. */
    record Ear(Optional<String> url, Optional<ChannelId> channel, PersonId person) {
        static Ear of(SlashCommandPayload payload) {
            return ear(payload.getResponseUrl(), payload.getChannelId(), payload.getUserId());
        }

        static Ear of(BlockActionPayload payload) {
            var channel = payload.getChannel();
            return ear(
                    payload.getResponseUrl(),
                    channel == null ? null : channel.getId(),
                    payload.getUser().getId());
        }

        private static Ear ear(@Nullable String url, @Nullable String channel, String person) {
            return new Ear(
                    Optional.ofNullable(url).filter(text -> !text.isBlank()),
                    Optional.ofNullable(channel).map(ChannelId::new),
                    new PersonId(person));
        }
    }

    /** Says it privately, or in the place of the message that was pressed. */
    void say(Ear ear, Message message, boolean instead) {
        JsonObject body = body(message);
        body.addProperty("replace_original", instead);
        try {
            slack.respond(
                    ear.url().orElseThrow(() -> new SlackFailure("response_url", "missing", Optional.empty())), body);
        } catch (SlackFailure gone) {
            LOG.info("response_url failed error={}, said in another way", gone.error());
            ChannelId there = ear.channel().orElseGet(() -> slack.openDirect(ear.person()));
            slack.postEphemeral(there, ear.person(), message);
        }
    }

    /** Says one thing more, where it was asked for and nowhere else. */
    void add(Ear ear, Message message) {
        slack.respond(
                ear.url().orElseThrow(() -> new SlackFailure("response_url", "missing", Optional.empty())),
                body(message));
    }

    /** As Slack takes it in an acknowledgement or at a response_url. */
    static JsonObject body(Message message) {
        Message fitting = Limits.fitting(message);
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("text", fitting.text());
        if (!fitting.blocks().isEmpty()) {
            body.add("blocks", GSON.toJsonTree(fitting.blocks()));
        }
        return body;
    }
}
