package dev.watchbell.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What Slack wants to have granted for each call that we make and each event that we take.
 *
 * @see <a href="https://docs.slack.dev/reference/methods">Slack's methods</a>, each with its scopes
 * @see <a href="https://docs.slack.dev/reference/events">Slack's events</a>, likewise
 */
final class Permissions {
    private static final Set<String> NONE = Set.of();

    /** Reading where the bot spoke: in public channels, in those made private later, in its direct messages. */
    private static final Set<String> HISTORY = Set.of("channels:history", "groups:history", "im:history");

    private static final Set<String> CHANNELS = Set.of("channels:read", "groups:read");
    private static final Set<String> PEOPLE = Set.of("users:read", "users:read.email");

    /** By the method's name. */
    static final Map<String, Set<String>> OF_METHODS = Map.ofEntries(
            entry("apps.connections.open", NONE), // the app's own token has connections:write
            entry("auth.test", NONE),
            entry("bookmarks.add", Set.of("bookmarks:write")),
            entry("bookmarks.edit", Set.of("bookmarks:write")),
            entry("bookmarks.list", Set.of("bookmarks:read")),
            // .public: a team's channel is spoken in without anybody having invited the bot
            entry("chat.postMessage", Set.of("chat:write", "chat:write.public")),
            entry("chat.postEphemeral", Set.of("chat:write")),
            entry("chat.update", Set.of("chat:write")),
            entry("chat.getPermalink", NONE),
            entry("conversations.create", Set.of("channels:manage")),
            entry("conversations.invite", Set.of("channels:manage")),
            entry("conversations.setTopic", Set.of("channels:manage")),
            entry("conversations.history", HISTORY),
            entry("conversations.info", Set.of("channels:read")), // of public ones
            entry("conversations.list", Set.of("channels:read")), // of public ones
            entry("conversations.open", Set.of("im:write")),
            entry("files.getUploadURLExternal", Set.of("files:write")),
            entry("files.completeUploadExternal", Set.of("files:write")),
            entry("pins.add", Set.of("pins:write")),
            entry("usergroups.list", Set.of("usergroups:read")),
            entry("usergroups.users.update", Set.of("usergroups:write")),
            entry("users.info", PEOPLE),
            entry("users.list", PEOPLE),
            entry("users.lookupByEmail", Set.of("users:read.email")),
            entry("views.open", NONE),
            entry("views.update", NONE));

    /** By the event's name, as the manifest writes it. */
    static final Map<String, Set<String>> OF_EVENTS = Map.ofEntries(
            entry("app_home_opened", NONE),
            entry("channel_archive", Set.of("channels:read")),
            entry("channel_rename", Set.of("channels:read")),
            entry("channel_unarchive", Set.of("channels:read")),
            entry("member_joined_channel", CHANNELS),
            entry("message.channels", Set.of("channels:history")),
            entry("message.groups", Set.of("groups:history")),
            entry("message.im", Set.of("im:history")),
            entry("reaction_added", Set.of("reactions:read")),
            entry("team_join", Set.of("users:read")),
            entry("user_change", Set.of("users:read")));

    private Permissions() {}
}
