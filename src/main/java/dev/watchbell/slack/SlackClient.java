package dev.watchbell.slack;

import com.google.gson.JsonObject;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import com.slack.api.model.view.View;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Slack's Web API as we use it. Every method fails with {@link SlackFailure} alone, and repeats nothing by itself.
 *
 * @see <a href="https://docs.slack.dev/reference/methods">Methods</a>
 */
public final class SlackClient {
    private static final String OUR_EVENT = "watchbell_message";
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 10;

    private final SlackCalls calls;
    private final SlackSigns signs;

    /**
     * A client of one workspace.
     *
     * @param api the base of the Web API, with a slash at its end
     */
    public SlackClient(URI api, String botToken) {
        this(api, botToken, SlackCalls.PATIENCE);
    }

    /** @param patience after so long without an answer, what was called may have been done or not */
    public SlackClient(URI api, String botToken, Duration patience) {
        this.calls = new SlackCalls(api, botToken, patience);
        this.signs = new SlackSigns(calls, calls);
    }

    private SlackClient(SlackCalls calls, SlackSigns signs) {
        this.calls = calls;
        this.signs = signs;
    }

    /** The same, which edits user groups with the token of somebody who may. */
    public SlackClient editingGroupsAs(URI api, String userToken) {
        return new SlackClient(calls, new SlackSigns(calls, new SlackCalls(api, userToken)));
    }

    /** User groups, topics and bookmarks that show who is on call. */
    public SlackSigns signs() {
        return signs;
    }

    /** A message that was posted: the channel it is really in, and its {@code ts}. */
    public record Posted(ChannelId channel, String ts) {}

    public SlackCalls calls() {
        return calls;
    }

    /** Posts it, with our id in its metadata, by which it is found again. */
    public Posted postMessage(ChannelId channel, Message said, UUID id) {
        Message message = Limits.fitting(said);
        var metadata = com.slack.api.model.Message.Metadata.builder()
                .eventType(OUR_EVENT)
                .eventPayload(Map.of("id", id.toString()))
                .build();
        var posted = calls.call(
                "chat.postMessage",
                methods -> methods.chatPostMessage(post -> post.channel(channel.value())
                        .text(message.text())
                        .blocks(message.blocks().isEmpty() ? null : message.blocks())
                        .metadata(metadata)
                        .parse("none")
                        .linkNames(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
        return new Posted(new ChannelId(posted.getChannel()), posted.getTs());
    }

    public void update(ChannelId channel, String ts, Message said) {
        Message message = Limits.fitting(said);
        calls.call(
                "chat.update",
                methods -> methods.chatUpdate(update -> update.channel(channel.value())
                        .ts(ts)
                        .text(message.text())
                        .blocks(message.blocks())
                        .parse("none")
                        .linkNames(false)));
    }

    /**
     * Where our message with that id stands in the channel, among those said since.
     *
     * @throws SlackFailure {@code too_much_said} where it isn't among the newest two thousand, and there are more
     */
    public Optional<String> find(ChannelId channel, UUID id, Instant since) {
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            String next = cursor;
            var history = calls.call(
                    "conversations.history",
                    methods -> methods.conversationsHistory(look -> look.channel(channel.value())
                            .oldest(since.getEpochSecond() + ".000000")
                            .includeAllMetadata(true)
                            .cursor(next.isEmpty() ? null : next)
                            .limit(PAGE)));
            Optional<String> found = history.getMessages().stream()
                    .filter(message -> id.toString().equals(ourId(message)))
                    .map(com.slack.api.model.Message::getTs)
                    .findFirst();
            cursor = next(history.getResponseMetadata());
            if (found.isPresent() || cursor.isEmpty()) {
                return found;
            }
        }
        throw new SlackFailure("conversations.history", "too_much_said", Optional.empty());
    }

    private static @Nullable Object ourId(com.slack.api.model.Message message) {
        var metadata = message.getMetadata();
        return metadata == null || !OUR_EVENT.equals(metadata.getEventType()) || metadata.getEventPayload() == null
                ? null
                : metadata.getEventPayload().get("id");
    }

    /** The direct messages with that person. */
    public ChannelId openDirect(PersonId person) {
        var opened = calls.call(
                "conversations.open",
                methods -> methods.conversationsOpen(open -> open.users(List.of(person.value()))));
        return new ChannelId(opened.getChannel().getId());
    }

    public ChannelId createChannel(String name) {
        var created = calls.call(
                "conversations.create",
                methods ->
                        methods.conversationsCreate(create -> create.name(name).isPrivate(false)));
        return new ChannelId(created.getChannel().getId());
    }

    /** The channel of that name, where this bot opened it since then and it isn't archived. */
    public Optional<ChannelId> ownChannel(String name, Instant since) {
        String us = whoWeAre().getUserId();
        return channels().stream()
                .filter(channel -> name.equals(channel.getName()) && us.equals(channel.getCreator()))
                .filter(channel -> !channel.isArchived() && channel.getCreated() >= since.getEpochSecond())
                .map(channel -> new ChannelId(channel.getId()))
                .findFirst();
    }

    public void invite(ChannelId channel, List<PersonId> people) {
        List<String> users = people.stream().map(PersonId::value).toList();
        calls.call(
                "conversations.invite",
                methods -> methods.conversationsInvite(
                        invite -> invite.channel(channel.value()).users(users)));
    }

    public void setTopic(ChannelId channel, String topic) {
        calls.call(
                "conversations.setTopic",
                methods -> methods.conversationsSetTopic(
                        set -> set.channel(channel.value()).topic(topic)));
    }

    public void pin(ChannelId channel, String ts) {
        calls.call(
                "pins.add",
                methods -> methods.pinsAdd(pin -> pin.channel(channel.value()).timestamp(ts)));
    }

    public void openModal(Trigger trigger, View view) {
        calls.call(
                "views.open",
                methods ->
                        methods.viewsOpen(open -> open.triggerId(trigger.id()).view(view)));
    }

    /** Shows that in the modal's place, unless it has changed meanwhile. */
    public void updateModal(String id, String hash, View view) {
        calls.call(
                "views.update",
                methods -> methods.viewsUpdate(
                        update -> update.viewId(id).hash(hash).view(view)));
    }

    /** Answers at the URL that came with a command or a press. */
    public void respond(String responseUrl, JsonObject body) {
        calls.send(responseUrl, body.toString());
    }

    /** Says it so that one person alone sees it, until they reload; they must be in that channel. */
    public void postEphemeral(ChannelId channel, PersonId person, Message message) {
        Message fitting = Limits.fitting(message);
        calls.call(
                "chat.postEphemeral",
                methods -> methods.chatPostEphemeral(post -> post.channel(channel.value())
                        .user(person.value())
                        .text(fitting.text())
                        .blocks(fitting.blocks().isEmpty() ? null : fitting.blocks())
                        .parse("none")
                        .linkNames(false)));
    }

    /**
     * Brings a picture to Slack and tells the id by which messages show it. It is in no conversation; Slack looks through it
     * for a moment, and until then may refuse messages with it as {@code invalid_blocks}.
     *
     * @param alt the picture in words, at most {@link Limits#ALT} characters
     */
    public String upload(String fileName, String title, String alt, byte[] png) {
        var place = calls.call(
                "files.getUploadURLExternal",
                methods -> methods.filesGetUploadURLExternal(
                        ask -> ask.filename(fileName).length(png.length).altTxt(alt)));
        calls.upload(place.getUploadUrl(), png);
        FileDetails file = FileDetails.builder()
                .id(place.getFileId())
                .title(title)
                .highlightType("png")
                .build();
        calls.call(
                "files.completeUploadExternal",
                methods -> methods.filesCompleteUploadExternal(complete -> complete.files(List.of(file))));
        return place.getFileId();
    }

    /** Where people read that message. */
    public URI permalink(ChannelId channel, String ts) {
        var found = calls.call(
                "chat.getPermalink",
                methods -> methods.chatGetPermalink(
                        look -> look.channel(channel.value()).messageTs(ts)));
        return URI.create(found.getPermalink());
    }

    public AuthTestResponse whoWeAre() {
        return calls.call("auth.test", methods -> methods.authTest(test -> test));
    }

    /** Everybody in the workspace, bots and people who left included; many pages, so never while somebody waits. */
    public List<User> users() {
        List<User> all = new ArrayList<>();
        String cursor = "";
        do {
            String next = cursor;
            UsersListResponse page = calls.call(
                    "users.list",
                    methods -> methods.usersList(list -> list.limit(PAGE).cursor(next)));
            all.addAll(page.getMembers());
            cursor = next(page.getResponseMetadata());
        } while (!cursor.isEmpty());
        return all;
    }

    /** Every public channel; many pages, so never while somebody waits. */
    public List<Conversation> channels() {
        List<Conversation> all = new ArrayList<>();
        String cursor = "";
        do {
            String next = cursor;
            ConversationsListResponse page = calls.call(
                    "conversations.list",
                    methods -> methods.conversationsList(
                            list -> list.limit(PAGE).cursor(next).types(List.of(ConversationType.PUBLIC_CHANNEL))));
            all.addAll(page.getChannels());
            cursor = next(page.getResponseMetadata());
        } while (!cursor.isEmpty());
        return all;
    }

    private static String next(@Nullable ResponseMetadata page) {
        return page == null || page.getNextCursor() == null ? "" : page.getNextCursor();
    }
}
