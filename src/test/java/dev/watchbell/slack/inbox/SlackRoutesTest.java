package dev.watchbell.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.slack.Bot;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Only what Slack signed, lately, is read, and each request counts once. */
@OnBothDatabases
class SlackRoutesTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String COMMAND = "command=%2Foncall&text=who&user_id=U0ANA&channel_id=C0PAYMENTS"
            + "&channel_name=payments&trigger_id=1.2.3&response_url=http%3A%2F%2F127.0.0.1%3A9%2F";
    private static final String EVENT =
            "{'type':'event_callback','event_id':'Ev1','event':{'type':'team_join'}}".replace('\'', '"');

    private final Database database;
    private final Bot bot;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger done = new AtomicInteger();

    SlackRoutesTest(Database database) {
        this.database = database;
        bot = new Bot(database)
                .verb("who", command -> Reply.privately("ana " + done.incrementAndGet()))
                .overHttp();
        bot.router.event("team_join", event -> done.incrementAndGet());
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_signed_command_is_answered() throws Exception {
        HttpResponse<String> answer = send(signed(COMMAND, 0).header("Content-Type", FORM));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"response_type\":\"ephemeral\"", "ana 1");
    }

    @Test
    void slack_s_own_delivery_comes_through() {
        assertThat(bot.playground.urlVerified()).isTrue();
        assertThat(bot.playground.as("ana").command("#payments", "/oncall who").ok())
                .isTrue();
        assertThat(bot.told("ana")).containsExactly("ana 1");
    }

    @Test
    void the_same_request_again_is_answered_the_same_and_does_nothing() throws Exception {
        HttpRequest.Builder request = signed(COMMAND, 0).header("Content-Type", FORM);

        HttpResponse<String> first = send(request);
        HttpResponse<String> replayed = send(request);

        assertThat(replayed.body()).isEqualTo(first.body());
        assertThat(done).hasValue(1);
    }

    @Test
    void an_event_counts_once_even_where_it_is_signed_anew() throws Exception {
        send(signed(EVENT, 0).header("Content-Type", JSON));
        send(signed(EVENT, 60).header("Content-Type", JSON));

        assertThat(done).hasValue(1);
    }

    @Test
    void what_slack_did_not_sign_lately_is_turned_away_without_a_word() throws Exception {
        List<HttpRequest.Builder> forged = List.of(
                signed(COMMAND, -301),
                signed(COMMAND, 301),
                HttpRequest.newBuilder(bot.door()).POST(BodyPublishers.ofString(COMMAND)),
                signed(COMMAND, 0).POST(BodyPublishers.ofString(COMMAND.replace("U0ANA", "U0BEN"))),
                signed(COMMAND, 0).setHeader("X-Slack-Signature", "v0=0"),
                signed(COMMAND, 0).setHeader("X-Slack-Request-Timestamp", "now"),
                signed(COMMAND, 0).setHeader("X-Slack-Request-Timestamp", "9223372036854775807"),
                signed(COMMAND, 0).setHeader("X-Slack-Request-Timestamp", "-31557014167219200"),
                HttpRequest.newBuilder(bot.door()).POST(BodyPublishers.ofString("ssl_check=1")));

        for (HttpRequest.Builder request : forged) {
            HttpResponse<String> answer = send(request.header("Content-Type", FORM));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(done).hasValue(0);
    }

    @Test
    void five_minutes_in_either_direction_are_lately() throws Exception {
        assertThat(send(signed(COMMAND, -300).header("Content-Type", FORM)).statusCode())
                .isEqualTo(200);
        assertThat(send(signed(COMMAND, 300).header("Content-Type", FORM)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_body_over_a_megabyte_is_not_read_whether_it_tells_its_length_or_not() throws Exception {
        String large = COMMAND + "&more=" + "x".repeat(1024 * 1024);
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        BodyPublisher unmeasured = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));

        int told = send(signed(large, 0).header("Content-Type", FORM)).statusCode();
        int untold = send(signed(large, 0).header("Content-Type", FORM).POST(unmeasured))
                .statusCode();

        assertThat(told).isEqualTo(413);
        assertThat(untold).isEqualTo(413);
        assertThat(done).hasValue(0);
    }

    @Test
    void half_a_body_is_not_our_failure() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), bot.door().getPort())) {
            String half = "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\npayload=";
            socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void what_does_not_tell_who_did_it_or_where_is_taken_and_left_alone() throws Exception {
        List<String> nobody = List.of(
                COMMAND.replace("user_id=U0ANA", "user_id="),
                COMMAND.replace("&channel_id=C0PAYMENTS", ""),
                payload("{'type':'block_actions','team':{'id':'T1'},'user':{'id':''},'actions':[{'action_id':'a'}]}"),
                payload("{'type':'block_actions','team':{'id':'T1'},'user':{'id':'U0ANA'},'actions':[]}"),
                payload("{'type':'view_submission','team':{'id':'T1'},'user':{'id':'U0ANA'},"
                        + "'view':{'type':'modal','callback_id':'a','state':{'values':{'b':null}}}}"));

        for (String body : nobody) {
            HttpResponse<String> answer = send(signed(body, 0).header("Content-Type", FORM));

            assertThat(answer.statusCode()).as(body).isEqualTo(200);
            assertThat(answer.body()).as(body).isEmpty();
        }
        assertThat(receipts()).isEmpty();
        assertThat(done).hasValue(0);
    }

    @Test
    void an_event_id_that_is_none_is_no_receipt_s_key() throws Exception {
        String odd = EVENT.replace("Ev1", "E\\u0000v" + "x".repeat(100_000));

        HttpResponse<String> answer = send(signed(odd, 0).header("Content-Type", JSON));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(done).hasValue(1);
        assertThat(receipts()).singleElement().asString().contains("v0=");
    }

    private List<String> receipts() {
        return database.with(sql ->
                sql.createQuery("select id from receipt").mapTo(String.class).list());
    }

    private static String payload(String json) {
        return "payload=" + URLEncoder.encode(json.replace('\'', '"'), StandardCharsets.UTF_8);
    }

    @Test
    void signed_nonsense_is_never_our_failure() throws Exception {
        List<String> nonsense = List.of(
                "",
                " ",
                "{",
                "[]",
                "null",
                "{}",
                "payload=",
                "payload=%",
                "payload=%7B",
                "payload=%5B%5D",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A%22unheard_of%22%7D",
                "payload=%7B%22type%22%3A%22shortcut%22%7D",
                "command=%2Foncall",
                "command=%2F&text=%00",
                "ssl_check=1",
                "a=b",
                "command",
                "&&&==",
                "{\"type\":1}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":[]}",
                "{\"type\":\"event_callback\",\"event\":{}}",
                "{\"type\":\"url_verification\",\"challenge\":{}}",
                "[".repeat(100_000),
                "{\"event\":".repeat(10_000));

        for (String body : nonsense) {
            for (String type : List.of(FORM, JSON, "text/html", "")) {
                HttpRequest.Builder request = signed(body, 0);
                HttpResponse<String> answer = send(type.isEmpty() ? request : request.header("Content-Type", type));

                assertThat(answer.statusCode())
                        .as("%s as %s", Text.cut(body, 60), type)
                        .isIn(200, 400);
            }
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder signed(String body, long secondsFromNow) {
        long at = bot.clock.instant().getEpochSecond() + secondsFromNow;
        return HttpRequest.newBuilder(bot.door())
                .header("X-Slack-Request-Timestamp", String.valueOf(at))
                .header("X-Slack-Signature", signature("v0:" + at + ":" + body))
                .POST(BodyPublishers.ofString(body));
    }

    private String signature(String signedText) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    bot.playground.credentials().signingSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(signedText.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
