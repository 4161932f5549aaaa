package dev.watchbell.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.Message.Metadata;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The few methods of Slack that are called. */
public final class SlackClient {
    private static final Set<String> TEMPORARY = Set.of("ratelimited", "rate_limited", "service_unavailable");
    private static final Set<String> AMBIGUOUS = Set.of("internal_error", "fatal_error");
    private static final Set<String> DESTINATION = Set.of(
            "channel_not_found",
            "not_in_channel",
            "is_archived",
            "user_disabled",
            "user_not_found",
            "message_not_found");
    private static final Set<String> OUR_BUG = Set.of("invalid_blocks", "msg_too_long", "invalid_arguments");
    private static final Set<String> DEAD =
            Set.of("token_revoked", "invalid_auth", "account_inactive", "missing_scope");

    private final MethodsClient methods;

    /** A message as Slack has it now. */
    public record Posted(ChannelId channel, String ts) {}

    @FunctionalInterface
    private interface Call<R> {
        R make() throws IOException, SlackApiException;
    }

    public SlackClient(URI api, String token) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setProxyUrl(null);
        config.setHttpClientCallTimeoutMillis(10_000);
        config.setStatsEnabled(false);
        methods = Slack.getInstance(config).methods(token);
    }

    public Posted postMessage(ChannelId channel, Message message, UUID id) {
        Metadata metadata = new Metadata();
        metadata.setEventType("watchbell");
        metadata.setEventPayload(Map.of("id", id.toString()));
        var answer = call(
                "chat.postMessage",
                () -> methods.chatPostMessage(request -> request.channel(channel.value())
                        .text(message.text())
                        .blocks(message.blocks().isEmpty() ? null : message.blocks())
                        .metadata(metadata)));
        return new Posted(new ChannelId(answer.getChannel()), answer.getTs());
    }

    public void update(ChannelId channel, String ts, Message message) {
        call(
                "chat.update",
                () -> methods.chatUpdate(request -> request.channel(channel.value())
                        .ts(ts)
                        .text(message.text())
                        .blocks(message.blocks())));
    }

    public Optional<String> find(ChannelId channel, UUID id, Instant since) {
        var answer = call(
                "conversations.history",
                () -> methods.conversationsHistory(request -> request.channel(channel.value())
                        .oldest(since.getEpochSecond() + ".000000")
                        .includeAllMetadata(true)
                        .limit(200)));
        return answer.getMessages().stream()
                .filter(said -> said.getMetadata() != null
                        && id.toString()
                                .equals(said.getMetadata().getEventPayload().get("id")))
                .map(com.slack.api.model.Message::getTs)
                .findFirst();
    }

    public ChannelId openDirect(PersonId person) {
        var answer = call(
                "conversations.open",
                () -> methods.conversationsOpen(request -> request.users(List.of(person.value()))));
        return new ChannelId(answer.getChannel().getId());
    }

    public ChannelId createChannel(String name) {
        var answer = call("conversations.create", () -> methods.conversationsCreate(request -> request.name(name)));
        return new ChannelId(answer.getChannel().getId());
    }

    public Optional<ChannelId> ownChannel(String name, Instant since) {
        String us =
                call("auth.test", () -> methods.authTest(request -> request)).getUserId();
        var answer = call("conversations.list", () -> methods.conversationsList(request -> request.limit(1000)));
        return answer.getChannels().stream()
                .filter(channel -> channel.getName().equals(name) && us.equals(channel.getCreator()))
                .filter(channel -> channel.getCreated() >= since.getEpochSecond())
                .map(Conversation::getId)
                .map(ChannelId::new)
                .findFirst();
    }

    public void invite(ChannelId channel, List<PersonId> people) {
        call(
                "conversations.invite",
                () -> methods.conversationsInvite(request -> request.channel(channel.value())
                        .users(people.stream().map(PersonId::value).toList())));
    }

    public void setTopic(ChannelId channel, String topic) {
        call(
                "conversations.setTopic",
                () -> methods.conversationsSetTopic(
                        request -> request.channel(channel.value()).topic(topic)));
    }

    public void pin(ChannelId channel, String ts) {
        call(
                "pins.add",
                () -> methods.pinsAdd(
                        request -> request.channel(channel.value()).timestamp(ts)));
    }

    private static <R extends SlackApiTextResponse> R call(String method, Call<R> call) {
        try {
            R answer = call.make();
            if (!answer.isOk()) {
                throw new SlackFailure(method, answer.getError(), Optional.empty(), trouble(answer.getError()));
            }
            return answer;
        } catch (ConnectException away) {
            throw new SlackFailure(method, "no_connection", Optional.empty(), Trouble.TEMPORARY);
        } catch (IOException unsure) {
            throw new SlackFailure(method, "no_answer", Optional.empty(), Trouble.AMBIGUOUS);
        } catch (SlackApiException refused) {
            String retry = refused.getResponse().header("Retry-After");
            throw new SlackFailure(
                    method,
                    "http_" + refused.getResponse().code(),
                    Optional.ofNullable(retry).map(Long::valueOf).map(Duration::ofSeconds),
                    Trouble.TEMPORARY);
        }
    }

    private static Trouble trouble(String error) {
        if (TEMPORARY.contains(error)) {
            return Trouble.TEMPORARY;
        }
        if (AMBIGUOUS.contains(error)) {
            return Trouble.AMBIGUOUS;
        }
        if (DESTINATION.contains(error)) {
            return Trouble.DESTINATION;
        }
        if (OUR_BUG.contains(error)) {
            return Trouble.OUR_BUG;
        }
        return DEAD.contains(error) ? Trouble.APP_DEAD : Trouble.UNKNOWN;
    }
}
