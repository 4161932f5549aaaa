package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each error that Slack names for what we call has its class. */
class TroubleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "TEMPORARY = no_connection http_429 http_503 ratelimited rate_limited service_unavailable request_timeout"
                        + " team_added_to_org message_limit_exceeded",
                "AMBIGUOUS = no_answer unreadable_answer internal_error fatal_error http_500 http_502 http_504",
                "DESTINATION = channel_not_found not_in_channel is_archived cannot_dm_bot user_disabled"
                        + " messages_tab_disabled restricted_action restricted_action_read_only_channel"
                        + " restricted_action_thread_only_channel restricted_action_non_threadable_channel"
                        + " restricted_action_thread_locked user_not_found user_not_visible users_not_found"
                        + " message_not_found cant_update_message edit_window_closed ekm_access_denied"
                        + " team_access_not_granted method_not_supported_for_channel_type user_not_in_channel"
                        + " name_taken cant_invite cant_invite_self already_in_channel already_pinned no_permission"
                        + " cannot_find_channel user_is_bot user_is_restricted user_is_ultra_restricted no_user"
                        + " invalid_channel slack_connect_canvas_sharing_blocked cant_broadcast_message",
                "OUR_BUG = invalid_blocks invalid_blocks_format msg_too_long msg_blocks_too_long invalid_arguments"
                        + " invalid_arg_name invalid_array_arg invalid_charset invalid_form_data invalid_post_type"
                        + " missing_post_type metadata_too_large invalid_metadata_format invalid_metadata_schema"
                        + " metadata_must_be_sent_from_app no_text too_many_attachments attachment_payload_limit_exceeded"
                        + " invalid_name invalid_name_specials invalid_name_maxlength invalid_name_punctuation"
                        + " invalid_name_required markdown_text_conflict missing_argument too_long view_too_large"
                        + " duplicate_external_id invalid_cursor invalid_limit invalid_ts_oldest method_deprecated"
                        + " deprecated_endpoint unknown_method invalid_users too_many_users invalid_topic",
                "APP_DEAD = account_inactive token_revoked token_expired invalid_auth missing_scope not_authed"
                        + " not_allowed_token_type org_login_required access_denied team_access_denied"
                        + " accesslimited two_factor_setup_required enterprise_is_restricted",
                "UNKNOWN = never_heard_of null"
            })
    void an_error_has_its_class(Trouble trouble, String errors) {
        assertThat(Arrays.asList(errors.split(" ")))
                .allSatisfy(error -> assertThat(Trouble.of(error)).as(error).isEqualTo(trouble));
    }
}
