package dev.watchbell.rota.who;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.RunningBot;
import dev.watchbell.kit.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over real HTTP, while Slack is away. */
class WhoRoutesTest {
    private static final String BEARER = "Bearer " + RunningBot.WHO_TOKEN;

    private final RunningBot bot = new RunningBot(SettableClock.at("2026-03-02T09:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void slackGoesAway() {
        bot.apply(Path.of("src/test/resources/stories/rotas/payments.yaml"));
        bot.playground().faults().slackAway();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_person_reads_who_is_on_call_and_until_when() throws Exception {
        HttpResponse<String> now = get("who?team=payments", BEARER, "*/*");
        HttpResponse<String> then = get("who?team=Payments&at=2026-03-04%2010:00", BEARER, "text/plain");

        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(now.body()).isEqualTo("payments/primary: ana until Tue 3 Mar 09:00 Europe/Paris, then ben\n");
        assertThat(then.body()).startsWith("payments/primary: chi until ");
    }

    @Test
    void a_program_reads_the_same_as_json_with_ids_and_instants() throws Exception {
        HttpResponse<String> now = get("who?at=2026-03-02T12:00:00Z", BEARER, "application/json");

        assertThat(now.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(now.body())
                .isEqualTo("{\"at\":\"2026-03-02T12:00:00Z\",\"watches\":[{\"schedule\":\"payments/primary\","
                        + "\"person\":{\"id\":\"U0ANA\",\"name\":\"ana\"},\"until\":\"2026-03-03T08:00:00Z\","
                        + "\"next\":{\"id\":\"U0BEN\",\"name\":\"ben\"}}]}");
    }

    @Test
    void whoever_has_not_the_token_reads_nothing() throws Exception {
        for (String other : List.of("", "Bearer ", "Bearer tell-me-who-is-ther", BEARER + "x", RunningBot.WHO_TOKEN)) {
            HttpResponse<String> answer = get("who?team=payments", other, "*/*");

            assertThat(answer.statusCode()).as(other).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("ana", RunningBot.WHO_TOKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "who?team=nobodys, 404, Teams are: payments",
        "who?team=payments&at=whenever, 400, tomorrow 18:00",
        "who?team=payments&at=12026-03-02, 400, tomorrow 18:00",
        "who?team=%00%0a, 404, Teams are: payments"
    })
    void what_is_not_understood_gets_a_sentence(String question, int status, String words) throws Exception {
        HttpResponse<String> answer = get(question, BEARER, "*/*");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void a_name_or_a_time_without_end_is_refused() throws Exception {
        assertThat(get("who?team=" + "x".repeat(3_000), BEARER, "*/*").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> get(String path, String authorization, String accept)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(bot.url() + path)).header("Accept", accept);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
