package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    private final Harbour harbour = new Harbour();
    private String mine = "";
    private String theirs = "";
    private String old = "";

    @BeforeAll
    void something_to_refuse() {
        mine = harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "mine")
                .path("ts")
                .asText();
        harbour.call("pins.add", "channel", "C0PAYMENTS", "timestamp", mine);
        harbour.call("reactions.add", "channel", "C0PAYMENTS", "timestamp", mine, "name", "bell");
        harbour.playground.as("ana").say("#payments", "theirs");
        theirs = harbour.playground.sightings().in("#payments").stream()
                .filter(seen -> seen.from().equals("ana"))
                .map(Seen::ts)
                .findFirst()
                .orElseThrow();
        old = harbour.call("conversations.create", "name", "old")
                .path("channel")
                .path("id")
                .asText();
        harbour.call("conversations.archive", "channel", old);
        String group = harbour.call("usergroups.create", "name", "Payments", "handle", "payments-oncall")
                .path("usergroup")
                .path("id")
                .asText();
        assertThat(group).startsWith("S");
        harbour.playground.roster().deactivate("hal");
    }

    @AfterAll
    void close() {
        harbour.close();
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(delimiter = ';', textBlock = """
            unknown_method         ; chat.sing                ; {}
            channel_not_found      ; chat.postMessage         ; {"channel":"C0NOWHERE","text":"x"}
            channel_not_found      ; chat.postMessage         ; {"channel":"C0LEADS","text":"x"}
            channel_not_found      ; conversations.info       ; {"channel":"C0LEADS"}
            cannot_dm_bot          ; chat.postMessage         ; {"channel":"U0WATCH","text":"x"}
            user_disabled          ; chat.postMessage         ; {"channel":"U0HAL","text":"x"}
            is_archived            ; chat.postMessage         ; {"channel":"OLD","text":"x"}
            no_text                ; chat.postMessage         ; {"channel":"C0PAYMENTS","text":" "}
            invalid_arguments      ; chat.postMessage         ; {"text":"x"}
            invalid_blocks_format  ; chat.postMessage         ; {"channel":"C0PAYMENTS","blocks":"[{"}
            invalid_blocks         ; chat.postMessage         ; {"channel":"C0PAYMENTS","blocks":[{"type":"poem"}]}
            invalid_metadata_format; chat.postMessage         ; {"channel":"C0PAYMENTS","text":"x","metadata":{"event_type":"x"}}
            metadata_too_large     ; chat.postMessage         ; {"channel":"C0PAYMENTS","text":"x","metadata":{"event_type":"x","event_payload":{"x":"LONG"}}}
            user_not_in_channel    ; chat.postEphemeral       ; {"channel":"C0PAYMENTS","user":"U0ELI","text":"x"}
            message_not_found      ; chat.update              ; {"channel":"C0PAYMENTS","ts":"1.000001","text":"x"}
            cant_update_message    ; chat.update              ; {"channel":"C0PAYMENTS","ts":"THEIRS","text":"x"}
            msg_too_long           ; chat.update              ; {"channel":"C0PAYMENTS","ts":"MINE","text":"LONG"}
            cant_delete_message    ; chat.delete              ; {"channel":"C0PAYMENTS","ts":"THEIRS"}
            message_not_found      ; chat.getPermalink        ; {"channel":"C0PAYMENTS","message_ts":"1.000001"}
            invalid_name_required  ; conversations.create     ; {}
            invalid_name_specials  ; conversations.create     ; {"name":"Two Words"}
            invalid_name_punctuation; conversations.create    ; {"name":"--"}
            invalid_name_maxlength ; conversations.create     ; {"name":"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"}
            name_taken             ; conversations.create     ; {"name":"payments"}
            name_taken             ; conversations.create     ; {"name":"old"}
            already_in_channel     ; conversations.invite     ; {"channel":"C0PAYMENTS","users":"U0ANA"}
            cant_invite_self       ; conversations.invite     ; {"channel":"C0PAYMENTS","users":"U0WATCH"}
            user_not_found         ; conversations.invite     ; {"channel":"C0PAYMENTS","users":"U0NOBODY"}
            not_in_channel         ; conversations.invite     ; {"channel":"C0KITCHEN","users":"U0ANA"}
            not_in_channel         ; conversations.history    ; {"channel":"C0KITCHEN"}
            not_in_channel         ; conversations.setTopic   ; {"channel":"C0KITCHEN","topic":"x"}
            too_long               ; conversations.setTopic   ; {"channel":"C0PAYMENTS","topic":"LONG"}
            already_archived       ; conversations.archive    ; {"channel":"OLD"}
            not_archived           ; conversations.unarchive  ; {"channel":"C0PAYMENTS"}
            cant_kick_self         ; conversations.kick       ; {"channel":"C0PAYMENTS","user":"U0WATCH"}
            users_list_not_supplied; conversations.open       ; {}
            thread_not_found       ; conversations.replies    ; {"channel":"C0PAYMENTS","ts":"1.000001"}
            invalid_cursor         ; users.list               ; {"cursor":"rubbish"}
            user_not_found         ; users.info               ; {"user":"U0NOBODY"}
            users_not_found        ; users.lookupByEmail      ; {"email":"zoe@example.com"}
            already_pinned         ; pins.add                 ; {"channel":"C0PAYMENTS","timestamp":"MINE"}
            no_pin                 ; pins.remove              ; {"channel":"C0PAYMENTS","timestamp":"THEIRS"}
            already_reacted        ; reactions.add            ; {"channel":"C0PAYMENTS","timestamp":"MINE","name":"bell"}
            no_reaction            ; reactions.remove         ; {"channel":"C0PAYMENTS","timestamp":"MINE","name":"tada"}
            bookmark_not_found     ; bookmarks.remove         ; {"channel_id":"C0PAYMENTS","bookmark_id":"Bk1"}
            name_already_exists    ; usergroups.create        ; {"name":"Payments"}
            no_users_provided      ; usergroups.users.update  ; {"usergroup":"GROUP","users":""}
            invalid_users          ; usergroups.users.update  ; {"usergroup":"GROUP","users":"U0ANA,U0WATCH"}
            no_such_subteam        ; usergroups.users.list    ; {"usergroup":"S0"}
            invalid_trigger_id     ; views.open               ; {"trigger_id":"1.2.3","view":{"type":"modal","title":{"type":"plain_text","text":"x"},"blocks":[{"type":"divider"}]}}
            invalid_arguments      ; views.open               ; {"trigger_id":"1.2.3","view":{"type":"modal","blocks":[{"type":"divider"}]}}
            not_found              ; views.update             ; {"view_id":"V1","view":{"type":"modal","title":{"type":"plain_text","text":"x"},"blocks":[{"type":"divider"}]}}
            """)
    void what_slack_refuses_is_refused_by_the_same_name(String error, String method, String arguments) {
        String group = harbour.call("usergroups.list")
                .path("usergroups")
                .path(0)
                .path("id")
                .asText();
        String filled = arguments
                .replace("LONG", "x".repeat(20_000))
                .replace("THEIRS", theirs)
                .replace("MINE", mine)
                .replace("OLD", old)
                .replace("GROUP", group);

        ObjectNode answer = harbour.call(harbour.playground.credentials().botToken(), method, (ObjectNode)
                Json.parse(filled).orElseThrow());

        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.path("error").asText()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"'', not_authed", "xoxb-somebody-else, invalid_auth"})
    void a_token_that_is_missing_or_unknown_is_refused(String token, String error) {
        ObjectNode answer = harbour.call(token, "auth.test", Json.of());

        assertThat(answer.path("error").asText()).isEqualTo(error);
    }

    @Test
    void each_kind_of_token_opens_its_own_doors_only() {
        String app = harbour.playground.credentials().appToken();

        assertThat(harbour.call("apps.connections.open").path("error").asText()).isEqualTo("not_allowed_token_type");
        assertThat(harbour.call(app, "auth.test", Json.of()).path("error").asText())
                .isEqualTo("not_allowed_token_type");
    }

    @Test
    void an_invitation_says_who_could_not_come_and_with_force_takes_the_others() {
        String channel = harbour.call("conversations.create", "name", "inc-7")
                .at("/channel/id")
                .asText();

        ObjectNode refused = harbour.call("conversations.invite", "channel", channel, "users", "U0ANA,U0NOBODY");
        ObjectNode forced =
                harbour.call("conversations.invite", "channel", channel, "users", "U0ANA,U0NOBODY", "force", true);

        assertThat(refused.path("error").asText()).isEqualTo("user_not_found");
        assertThat(refused.at("/errors/0/user").asText()).isEqualTo("U0NOBODY");
        assertThat(forced.path("ok").asBoolean()).isTrue();
        assertThat(forced.at("/errors/0/error").asText()).isEqualTo("user_not_found");
        assertThat(harbour.playground.sightings().members("#inc-7")).containsExactly("watchbell", "ana");
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        String answer = harbour.post("/api/auth.test", "application/json", "{").body();

        assertThat(answer).contains("invalid_json");
    }
}
