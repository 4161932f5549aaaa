package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.web.Server;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack's Web API over the wire: what was done is known, and what failed is named. */
class SlackClientTest {
    private static final ChannelId PAYMENTS = new ChannelId("C0PAYMENTS");

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Playground playground = new Playground(clock, Workspace.harbour());
    private final Server server = Server.startHere(0, List.of(playground.routes()));
    private final UUID id = UUID.randomUUID();
    private final SlackClient slack;

    SlackClientTest() {
        playground.servedAt(URI.create("http://127.0.0.1:" + server.port() + "/"));
        slack = new SlackClient(playground.apiUrl(), playground.credentials().botToken());
    }

    @AfterEach
    void close() {
        playground.close();
        server.close();
    }

    @Test
    void what_was_said_is_found_by_our_id_and_can_be_changed() {
        var posted = slack.postMessage(PAYMENTS, message("before"), id);

        slack.update(PAYMENTS, posted.ts(), Message.of("after"));

        assertThat(slack.find(PAYMENTS, id, clock.instant().minusSeconds(60))).contains(posted.ts());
        assertThat(slack.find(PAYMENTS, UUID.randomUUID(), clock.instant().minusSeconds(60)))
                .isEmpty();
        assertThat(said()).containsExactly("after");
        assertThat(slack.permalink(PAYMENTS, posted.ts()).toString()).contains(PAYMENTS.value());
    }

    @Test
    void it_is_found_behind_many_others() {
        var posted = slack.postMessage(PAYMENTS, Message.of("first"), id);
        for (int i = 0; i < 210; i++) {
            playground.as("ana").say("#payments", "chatter");
        }

        assertThat(slack.find(PAYMENTS, id, clock.instant().minusSeconds(60))).contains(posted.ts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "api/"})
    void the_base_may_end_with_a_slash_or_not(String base) {
        SlackClient client = new SlackClient(
                URI.create("http://127.0.0.1:" + server.port() + "/" + base),
                playground.credentials().botToken());

        assertThat(client.openDirect(new PersonId("U0ANA")).value()).startsWith("D");
    }

    @Test
    void an_answer_that_got_lost_is_not_asked_for_again_by_itself() {
        slack.postMessage(PAYMENTS, Message.of("warms the connection"), UUID.randomUUID());
        playground.faults().swallowReply(1, "chat.postMessage");

        SlackFailure failure = failure(() -> slack.postMessage(PAYMENTS, Message.of("once"), id));

        assertThat(failure.trouble()).isEqualTo(Trouble.AMBIGUOUS);
        assertThat(said()).containsExactly("warms the connection", "once");
    }

    @Test
    void too_many_calls_are_told_with_the_time_to_wait() {
        playground.faults().throttle(1, "chat.postMessage", 7);

        SlackFailure failure = failure(() -> slack.postMessage(PAYMENTS, Message.of("x"), id));

        assertThat(failure.trouble()).isEqualTo(Trouble.TEMPORARY);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void whoever_answers_without_being_slack_is_a_failure_with_a_name() {
        Server stranger = Server.startHere(
                0, List.of(routes -> routes.routes.post("/api/{method}", http -> http.html("<h1>Log in</h1>"))));
        SlackClient client =
                new SlackClient(URI.create("http://127.0.0.1:" + stranger.port() + "/api/"), "xoxb-a-long-token");

        SlackFailure unreadable = failure(() -> client.postMessage(PAYMENTS, Message.of("x"), id));
        stranger.close();
        SlackFailure nobody = failure(() -> client.postMessage(PAYMENTS, Message.of("x"), id));

        assertThat(unreadable.trouble()).isEqualTo(Trouble.AMBIGUOUS);
        assertThat(nobody.trouble()).isIn(Trouble.TEMPORARY, Trouble.AMBIGUOUS);
    }

    @Test
    void a_failure_tells_neither_the_token_nor_the_text() {
        playground.faults().refuse(1, "chat.postMessage", "channel_not_found");

        SlackFailure failure = failure(() -> slack.postMessage(PAYMENTS, Message.of("my secret"), id));

        assertThat(failure).hasMessage("chat.postMessage: channel_not_found").hasNoCause();
        assertThat(failure.trouble()).isEqualTo(Trouble.DESTINATION);
    }

    @Test
    void a_message_that_is_too_large_is_said_as_a_short_text() {
        Message large = new Message("short", Collections.nCopies(51, Blocks.divider("d")));

        slack.postMessage(PAYMENTS, large, id);

        assertThat(said()).containsExactly("short");
    }

    @Test
    void nobody_is_called_by_what_looks_like_a_call() {
        slack.postMessage(PAYMENTS, Message.of(Text.plain("<!channel> @here <@U0BEN> http://x.example")), id);

        var sent = playground.calls().of("chat.postMessage").get(0).arguments();
        assertThat(sent.path("text").asText()).isEqualTo("&lt;!channel&gt; @here &lt;@U0BEN&gt; http://x.example");
        assertThat(sent.path("parse").asText()).isEqualTo("none");
        assertThat(sent.path("link_names").asText()).isIn("0", "false");
        assertThat(sent.path("unfurl_links").asText()).isIn("0", "false");
    }

    @Test
    void a_client_leaves_no_thread_behind() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        SlackClient one = new SlackClient(playground.apiUrl(), "xoxb-another-long-token");

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && thread.getName().startsWith("slack-api-metrics")) {
                thread.join(5_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
        assertThat(one.calls().sdk().getConfig().isStatsEnabled()).isFalse();
    }

    private List<String> said() {
        return playground.sightings().in("#payments").stream().map(Seen::plain).toList();
    }

    private static Message message(String text) {
        return new Message(text, List.of(Blocks.section("s", text)));
    }

    private static SlackFailure failure(Runnable call) {
        return catchThrowableOfType(SlackFailure.class, call::run);
    }
}
