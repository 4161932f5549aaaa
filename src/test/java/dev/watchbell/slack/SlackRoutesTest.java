package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.web.Server;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackRoutesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Quay quay = new Quay().overHttp();
    private final String secret = quay.playground.credentials().signingSecret();
    private final AtomicInteger acted = new AtomicInteger();

    @BeforeAll
    void a_command_that_counts() {
        quay.verb("count", command -> Reply.privately("number " + acted.incrementAndGet()));
    }

    /** So that no request is another test's once more. */
    @BeforeEach
    void later() {
        quay.clock.advance(Duration.ofHours(1));
        acted.set(0);
    }

    @AfterAll
    void close() {
        quay.close();
    }

    private Posted command() {
        return Posted.command(secret, quay.clock.instant(), "count");
    }

    @Test
    void what_slack_signed_is_answered() throws Exception {
        HttpResponse<String> answer = command().to(quay.url());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("number 1", "ephemeral");
    }

    @Test
    void a_request_that_comes_twice_acts_once_and_is_answered_the_same() throws Exception {
        Posted command = command();

        String first = command.to(quay.url()).body();
        String again = command.to(quay.url()).body();

        assertThat(again).isEqualTo(first);
        assertThat(acted).hasValue(1);
    }

    @Test
    void what_somebody_else_signed_is_refused() throws Exception {
        refused(command().signedBy("guessed"));
    }

    @Test
    void another_body_under_the_same_signature_is_refused() throws Exception {
        Posted good = command();

        refused(new Posted(good.body() + "&x=y", good.type(), good.timestamp(), good.signature()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v0=00", "v1=abc", "v0=ä"})
    void half_a_signature_is_none(String signature) throws Exception {
        Posted good = command();

        refused(new Posted(good.body(), good.type(), good.timestamp(), signature));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "1e9", "99999999999999999999", "9223372036854775807", "-9223372036854775808"})
    void a_time_that_is_none_is_refused_though_signed(String timestamp) throws Exception {
        refused(new Posted("{}", "application/json", timestamp, "").signedBy(secret));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void long_ago_and_long_to_come_are_refused(long seconds) throws Exception {
        refused(Posted.command(secret, quay.clock.instant().plusSeconds(seconds), "count"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void five_minutes_off_are_taken(long seconds) throws Exception {
        Posted off = Posted.command(secret, quay.clock.instant().plus(Duration.ofSeconds(seconds)), "count");

        assertThat(off.to(quay.url()).statusCode()).isEqualTo(200);
    }

    @Test
    void the_check_of_certificates_is_answered_only_when_signed() throws Exception {
        Posted check = Posted.signed(secret, quay.clock.instant(), FORM, "ssl_check=1&token=x");

        assertThat(check.to(quay.url()).statusCode()).isEqualTo(200);
        refused(check.signedBy("guessed"));
    }

    @Test
    void a_challenge_is_repeated() {
        assertThat(quay.playground.urlVerified()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "[]",
                "{",
                "{}",
                "\"x\"",
                "{\"type\":null}",
                "{\"type\":{}}",
                "{\"challenge\":null}",
                "{\"challenge\":[]}",
                "{\"event_id\":{}}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event_id\":\"E1\",\"event\":null}",
                "{\"type\":\"event_callback\",\"event_id\":null,\"event\":{}}",
                "{\"type\":\"event_callback\",\"event_id\":\"E2\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"event_id\":\"E3\",\"event\":{\"type\":7}}",
                "{\"type\":\"event_callback\",\"event_id\":\"E4\",\"event\":{\"type\":null}}",
                "{\"type\":\"event_callback\",\"event_id\":\"E5\",\"event\":{\"type\":\"unheard_of\"}}"
            })
    void garbage_as_json_never_breaks_us(String body) throws Exception {
        harmless("application/json", body);
    }

    @Test
    void nesting_without_end_never_breaks_us() throws Exception {
        harmless("application/json", "[".repeat(200_000));
        harmless(FORM, "payload=" + "%7B%22a%22%3A".repeat(20_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "=",
                "%",
                "%zz",
                "payload",
                "payload=",
                "payload=%",
                "payload=%7B",
                "payload=%7B%7D",
                "payload=null",
                "payload=[]",
                "payload=%7B%22type%22%3Anull%7D",
                "payload=%7B%22type%22%3A%22unknown%22%7D",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A%22view_closed%22%7D",
                "payload=%7B%22type%22%3A%22shortcut%22%7D",
                "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D",
                "payload=%7B%22type%22%3A%22block_suggestion%22%7D",
                "payload=%7B%22type%22%3A%22message_action%22%7D",
                "command=",
                "command=%2Foncall",
                "command=%2Foncall&user_id=&channel_id=",
                "command=a&command=b",
                "text=x"
            })
    void garbage_as_a_form_never_breaks_us(String body) throws Exception {
        harmless(FORM, body);
    }

    @Test
    void a_body_announced_as_too_large_is_refused_before_it_is_sent() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), quay.bot.port())) {
            String head = "POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: " + (Server.LARGEST_BODY + 1)
                    + "\r\n\r\n";
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            byte[] status = socket.getInputStream().readNBytes(12);

            assertThat(new String(status, StandardCharsets.US_ASCII)).endsWith("413");
        }
    }

    @Test
    void a_body_of_unknown_length_is_read_no_further_than_the_limit() throws IOException {
        byte[] chunk = ("8000\r\n" + "x".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        String head = "POST /slack/events HTTP/1.1\r\nHost: bot\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), quay.bot.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent <= Server.LARGEST_BODY; sent += 0x8000) {
                socket.getOutputStream().write(chunk);
            }

            byte[] status = socket.getInputStream().readNBytes(12);

            assertThat(new String(status, StandardCharsets.US_ASCII)).endsWith("413");
        }
    }

    @Test
    void the_largest_body_is_read() throws Exception {
        InputStream large = new ByteArrayInputStream(new byte[Server.LARGEST_BODY]);

        HttpResponse<String> answer = command().to(quay.url(), BodyPublishers.ofInputStream(() -> large));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private void harmless(String type, String body) throws Exception {
        HttpResponse<String> answer =
                Posted.signed(secret, quay.clock.instant(), type, body).to(quay.url());

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ").hasSizeLessThan(500);
    }

    private void refused(Posted posted) throws Exception {
        long receipts = quay.receipts();

        HttpResponse<String> answer = posted.to(quay.url());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ").hasSizeLessThan(200);
        assertThat(acted).hasValue(0);
        assertThat(quay.receipts()).isEqualTo(receipts);
    }
}
