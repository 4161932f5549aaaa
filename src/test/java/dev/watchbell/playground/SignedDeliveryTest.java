package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Json;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignedDeliveryTest {
    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    private boolean signed(HttpBot.Request request) {
        SlackSignature.Generator generator =
                new SlackSignature.Generator(harbour.playground.credentials().signingSecret());
        String timestamp = request.header("X-slack-request-timestamp");
        return generator.generate(timestamp, request.body()).equals(request.header("X-slack-signature"))
                && Long.parseLong(timestamp) == harbour.clock.instant().getEpochSecond();
    }

    @Test
    void a_command_comes_as_a_signed_form_and_its_answer_is_shown() throws Exception {
        try (HttpBot bot = new HttpBot(any -> HttpBot.Answer.ok("text/plain", "dee has the watch"))) {
            harbour.playground.deliverTo(bot.url);

            Acted acted = harbour.playground.as("ana").command("#payments", "/oncall who é &");

            HttpBot.Request request = bot.next();
            assertThat(signed(request)).isTrue();
            assertThat(request.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
            assertThat(request.body()).contains("command=%2Foncall").contains("text=who+%C3%A9+%26amp%3B");
            assertThat(acted.ok()).isTrue();
            assertThat(harbour.playground.sightings().privately("ana"))
                    .extracting(Seen::plain)
                    .containsExactly("dee has the watch");
        }
    }

    @Test
    void an_event_that_fails_comes_again_at_once_and_after_a_minute() throws Exception {
        try (HttpBot bot = new HttpBot(any -> new HttpBot.Answer(500, "text/plain", ""))) {
            harbour.playground.deliverTo(bot.url);

            harbour.playground.as("ana").say("#payments", "hello");

            HttpBot.Request first = bot.next();
            HttpBot.Request second = bot.next();
            harbour.playground.sendDueEvents();
            harbour.clock.turn(Duration.ofMinutes(1));
            harbour.playground.sendDueEvents();
            HttpBot.Request third = bot.next();
            assertThat(signed(third)).isTrue();
            assertThat(first.header("X-slack-retry-num")).isEmpty();
            assertThat(second.header("X-slack-retry-num")).isEqualTo("1");
            assertThat(second.header("X-slack-retry-reason")).isEqualTo("http_error");
            assertThat(third.header("X-slack-retry-num")).isEqualTo("2");
            assertThat(third.body()).isEqualTo(first.body());
        }
    }

    @Test
    void a_bot_that_repeats_the_challenge_has_its_url_verified() throws Exception {
        try (HttpBot bot = new HttpBot(request -> HttpBot.Answer.ok(
                "text/plain",
                Json.parse(request.body()).orElseThrow().path("challenge").asText()))) {
            harbour.playground.deliverTo(bot.url);

            assertThat(harbour.playground.urlVerified()).isTrue();
            assertThat(signed(bot.next())).isTrue();
        }
    }

    @Test
    void a_bot_that_fails_is_named_to_the_person() throws Exception {
        try (HttpBot bot = new HttpBot(any -> new HttpBot.Answer(500, "text/plain", "oops"))) {
            harbour.playground.deliverTo(bot.url);

            Acted acted = harbour.playground.as("ana").command("#payments", "/oncall");

            assertThat(acted.refusal()).contains("http_service_error");
        }
    }

    @Test
    void nobody_to_deliver_to_is_a_failed_dispatch() {
        Acted acted = harbour.playground.as("ana").command("#payments", "/oncall");

        assertThat(acted.refusal()).contains("dispatch_failed");
    }
}
