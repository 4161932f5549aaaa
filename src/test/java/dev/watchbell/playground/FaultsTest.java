package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.playground.api.Calls;
import dev.watchbell.playground.people.Seen;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    private HttpResponse<String> post(String text) {
        String token = harbour.playground.credentials().botToken();
        return harbour.post("/api/chat.postMessage", FORM, "token=" + token + "&channel=C0PAYMENTS&text=" + text);
    }

    @Test
    void a_planned_error_comes_as_often_as_planned() {
        harbour.playground.faults().refuse(1, "chat.postMessage", "internal_error");

        String first = post("one").body();
        String second = post("two").body();

        assertThat(first).contains("internal_error");
        assertThat(second).contains("\"ok\":true");
        assertThat(harbour.playground.sightings().in("#payments"))
                .extracting(Seen::plain)
                .containsExactly("two");
    }

    @Test
    void throttling_and_broken_answers_look_as_on_the_wire() {
        harbour.playground.faults().throttle(1, "*", 7);
        harbour.playground.faults().broken(1, "chat.postMessage", 503);

        HttpResponse<String> broken = post("one");
        HttpResponse<String> throttled = post("two");

        assertThat(broken.statusCode()).isEqualTo(503);
        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void a_swallowed_reply_leaves_the_message_said() {
        harbour.playground.faults().swallowReply(1, "chat.postMessage");

        assertThatThrownBy(() -> post("said")).hasMessageContaining("header parser received no bytes");

        assertThat(harbour.playground.sightings().in("#payments"))
                .extracting(Seen::plain)
                .containsExactly("said");
    }

    @Test
    void a_connection_that_is_cut_leaves_nothing_said() {
        harbour.playground.faults().hangUp(1, "chat.postMessage");

        assertThatThrownBy(() -> post("lost")).hasMessageContaining("header parser received no bytes");

        assertThat(harbour.playground.sightings().in("#payments")).isEmpty();
        assertThat(harbour.playground.calls().of("chat.postMessage")).hasSize(1);
    }

    @Test
    void while_slack_is_away_nothing_goes_through_until_it_is_back() {
        harbour.playground.faults().slackAway();

        assertThatThrownBy(() -> post("lost")).hasMessageContaining("header parser received no bytes");
        assertThat(harbour.playground.as("ana").command("#payments", "/oncall").refusal())
                .contains("dispatch_failed");
        harbour.playground.faults().slackBack();

        assertThat(post("back").body()).contains("\"ok\":true");
    }

    @Test
    void calls_are_kept_without_their_token() {
        post("kept");

        Calls.Made made = harbour.playground.calls().all().get(0);
        assertThat(made.method()).isEqualTo("chat.postMessage");
        assertThat(made.arguments().toString()).contains("kept").doesNotContain("xoxb");
        assertThat(made.answer().path("ok").asBoolean()).isTrue();
    }
}
