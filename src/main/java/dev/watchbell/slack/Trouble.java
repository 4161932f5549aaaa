package dev.watchbell.slack;

import java.util.Set;

/**
 * What kind of trouble an error of Slack is, and so what helps.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">Errors of chat.postMessage</a>
 */
public enum Trouble {
    /** It wasn't done, and will be when it is tried again. */
    TEMPORARY,
    /** It may have been done: look before it is tried again. */
    AMBIGUOUS,
    /** Not there, not ever: the place or the person can't be written to. */
    DESTINATION,
    /** Slack doesn't take what we made. */
    OUR_BUG,
    /** Slack takes nothing from this app, until somebody mends that. */
    APP_DEAD,
    /** Never heard of. */
    UNKNOWN;

    private static final Set<String> PASSING = Set.of(
            "no_connection",
            "http_429",
            "http_503",
            "ratelimited",
            "rate_limited",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "message_limit_exceeded");
    private static final Set<String> DOUBTFUL =
            Set.of("no_answer", "unreadable_answer", "internal_error", "fatal_error");
    private static final Set<String> PLACES = Set.of(
            "channel_not_found",
            "not_in_channel",
            "is_archived",
            "cannot_dm_bot",
            "user_disabled",
            "user_not_found",
            "user_not_visible",
            "users_not_found",
            "messages_tab_disabled",
            "message_not_found",
            "cant_update_message",
            "edit_window_closed",
            "name_taken",
            "cant_invite",
            "cant_invite_self",
            "already_in_channel",
            "already_pinned",
            "no_permission",
            "cannot_find_channel",
            "cant_broadcast_message",
            "invalid_channel",
            "no_user",
            "not_reactable",
            "slack_connect_canvas_sharing_blocked",
            "user_is_bot",
            "user_is_restricted",
            "user_is_ultra_restricted",
            "user_not_in_channel",
            "ekm_access_denied",
            "team_access_not_granted",
            "as_user_not_supported",
            "method_not_supported_for_channel_type",
            "no_such_subteam",
            "permission_denied",
            "plan_upgrade_required",
            "paid_teams_only",
            "too_many_bookmarks",
            "bookmark_not_found",
            "not_authorized");
    private static final Set<String> OURS = Set.of(
            "invalid_blocks",
            "invalid_blocks_format",
            "msg_too_long",
            "msg_blocks_too_long",
            "invalid_arguments",
            "invalid_argument_name",
            "invalid_array_arg",
            "invalid_charset",
            "invalid_form_data",
            "invalid_post_type",
            "missing_post_type",
            "metadata_too_large",
            "invalid_metadata_format",
            "invalid_metadata_schema",
            "no_text",
            "too_many_attachments",
            "attachment_payload_limit_exceeded",
            "deprecated_endpoint",
            "duplicate_external_id",
            "invalid_arg_name",
            "invalid_cursor",
            "invalid_limit",
            "invalid_topic",
            "invalid_ts_oldest",
            "invalid_users",
            "markdown_text_conflict",
            "metadata_must_be_sent_from_app",
            "method_deprecated",
            "missing_argument",
            "too_long",
            "too_many_users",
            "unknown_method",
            "view_too_large",
            "invalid_name",
            "invalid_name_specials",
            "invalid_name_maxlength",
            "invalid_name_punctuation",
            "invalid_name_required");
    private static final Set<String> DEAD = Set.of(
            "account_inactive",
            "token_revoked",
            "token_expired",
            "invalid_auth",
            "missing_scope",
            "not_authed",
            "not_allowed_token_type",
            "org_login_required",
            "access_denied",
            "accesslimited",
            "enterprise_is_restricted",
            "two_factor_setup_required",
            "team_access_denied");

    /** By the name Slack gives the error, or ours for what went wrong on the way ({@code no_answer}, {@code http_500}). */
    public static Trouble of(String error) {
        if (PASSING.contains(error)) {
            return TEMPORARY;
        }
        // A server that fails with 500 may have taken the message first: looking costs one call, a doubled page more.
        if (DOUBTFUL.contains(error) || error.startsWith("http_5")) {
            return AMBIGUOUS;
        }
        if (PLACES.contains(error) || error.startsWith("restricted_action")) {
            return DESTINATION;
        }
        if (OURS.contains(error)) {
            return OUR_BUG;
        }
        return DEAD.contains(error) ? APP_DEAD : UNKNOWN;
    }
}
