package dev.watchbell.outbox.refused;

import dev.watchbell.slack.Trouble;
import java.util.Map;

/** What somebody can do about each of Slack's refusals, in a sentence. */
final class Fix {
    private static final String LEFT = "They have left Slack: take them out of the rota.";
    private static final String UNKNOWN_CHANNEL =
            "Slack shows me no such channel: it is private or gone. Invite me there, or give the team another channel in its rota.";
    private static final String NEW_TOKEN =
            "Reinstall the app, and start me with the new `SLACK_BOT_TOKEN`. All is kept until then, and goes on by itself.";
    private static final String ADMIN_TOKEN =
            "Only some may edit user groups here: let everybody, or start me with `SLACK_ADMIN_TOKEN`, the user token of an admin.";
    private static final String NO_GROUPS =
            "This workspace’s plan has no user groups: take `user_groups` out of the rota.";
    private static final Map<String, String> BY_ERROR = Map.ofEntries(
            Map.entry(
                    "is_archived", "The channel is archived: unarchive it, or give the team another one in its rota."),
            Map.entry("not_in_channel", "I’m not in the channel: `/invite` me there."),
            Map.entry("channel_not_found", UNKNOWN_CHANNEL),
            Map.entry("cannot_find_channel", UNKNOWN_CHANNEL),
            Map.entry("user_disabled", LEFT),
            Map.entry("user_not_found", LEFT),
            Map.entry("users_not_found", LEFT),
            Map.entry("no_user", LEFT),
            Map.entry(
                    "user_not_visible", "I may not see them: take them out of the rota, or have an admin invite them."),
            Map.entry("cannot_dm_bot", "A bot reads no messages: put a person into the rota in its place."),
            Map.entry("user_is_bot", "A bot reads no messages: put a person into the rota in its place."),
            Map.entry(
                    "messages_tab_disabled",
                    "Turn on the app’s messages tab, under *App Home* in its settings at Slack."),
            Map.entry("missing_scope", "Install the app anew from its `manifest.yml`: it lacks a scope."),
            Map.entry("not_allowed_token_type", "Start me with the bot’s token, which begins with `xoxb-`."),
            Map.entry("permission_denied", ADMIN_TOKEN),
            Map.entry(
                    "no_such_subteam",
                    "There is no such user group: make it in Slack, or mend `user_groups` in the rota."),
            Map.entry("plan_upgrade_required", NO_GROUPS),
            Map.entry("paid_teams_only", NO_GROUPS),
            Map.entry("account_inactive", NEW_TOKEN),
            Map.entry("token_revoked", NEW_TOKEN),
            Map.entry("token_expired", NEW_TOKEN),
            Map.entry("invalid_auth", NEW_TOKEN),
            Map.entry("not_authed", NEW_TOKEN),
            Map.entry("message_not_found", "The message was deleted: drop this."),
            Map.entry("edit_window_closed", "Slack edits it no more, it is too old: drop this."),
            Map.entry("cant_update_message", "Slack edits it no more: drop this."));

    private Fix() {}

    /** @param error Slack's word, from outside; anything may be asked */
    static String of(String error) {
        if (error.startsWith("restricted_action")) {
            return "Only some may post there: let the app post, in the channel’s settings.";
        }
        if (Trouble.of(error) == Trouble.TEMPORARY || Trouble.of(error) == Trouble.AMBIGUOUS) {
            return "Slack is in trouble, or busy: I go on trying by myself.";
        }
        return BY_ERROR.getOrDefault(error, "Slack’s errors are explained at docs.slack.dev/reference/methods.");
    }
}
