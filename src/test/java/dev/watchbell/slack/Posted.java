package dev.watchbell.slack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One request as Slack posts it, to be bent before it is sent. */
record Posted(String body, String type, String timestamp, String signature) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Posted signed(String secret, Instant at, String type, String body) {
        String timestamp = String.valueOf(at.getEpochSecond());
        return new Posted(body, type, timestamp, signature(secret, timestamp, body));
    }

    static Posted command(String secret, Instant at, String text) {
        Map<String, String> fields = Map.of(
                "command", "/oncall",
                "text", text,
                "user_id", "U0ANA",
                "team_id", "T0HARBOUR",
                "channel_id", "C0PAYMENTS",
                "channel_name", "payments",
                "trigger_id", "1.1.1",
                "response_url", "http://127.0.0.1:1/");
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return signed(secret, at, "application/x-www-form-urlencoded", form);
    }

    Posted signedBy(String secret) {
        return new Posted(body, type, timestamp, signature(secret, timestamp, body));
    }

    HttpResponse<String> to(URI url) throws IOException, InterruptedException {
        return to(url, BodyPublishers.ofString(body));
    }

    HttpResponse<String> to(URI url, BodyPublisher sent) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(sent)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signed = "v0:" + timestamp + ":" + body;
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
