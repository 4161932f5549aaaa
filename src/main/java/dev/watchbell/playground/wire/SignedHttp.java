package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Delivery by HTTP POST, signed over the raw bytes, with the time of the playground's clock. */
final class SignedHttp {
    private final HttpClient client;
    private final Credentials credentials;
    private final InstantSource clock;

    SignedHttp(Credentials credentials, InstantSource clock) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        this.credentials = credentials;
        this.clock = clock;
    }

    CompletableFuture<Ack> send(URI url, Parcel parcel, Duration patience) {
        boolean event = parcel.type() == Parcel.Type.EVENTS_API;
        String body = event ? Json.write(parcel.payload()) : form(parcel);
        HttpRequest.Builder request = signed(
                        url, body, event ? "application/json" : "application/x-www-form-urlencoded")
                .timeout(patience);
        if (parcel.attempt() > 0) {
            request.header("X-Slack-Retry-Num", String.valueOf(parcel.attempt()));
            request.header("X-Slack-Retry-Reason", parcel.reason());
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString())
                .thenApply(SignedHttp::read)
                .exceptionally(SignedHttp::lost);
    }

    /** Asks the bot to repeat a challenge, as Slack does when the URL is entered; true when it did. */
    boolean verifies(URI url, String challenge) {
        ObjectNode body = Json.of("token", "playground", "challenge", challenge, "type", "url_verification");
        HttpRequest request = signed(url, Json.write(body), "application/json").build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> answer.statusCode() == 200 && answer.body().contains(challenge))
                .exceptionally(unreachable -> false)
                .join();
    }

    private HttpRequest.Builder signed(URI url, String body, String contentType) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(url)
                .header("Content-Type", contentType)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", String.valueOf(timestamp))
                .header("X-Slack-Signature", Signature.of(credentials.signingSecret(), timestamp, bytes))
                .POST(BodyPublishers.ofByteArray(bytes));
    }

    private static String form(Parcel parcel) {
        if (parcel.type() == Parcel.Type.INTERACTIVE) {
            return "payload=" + encoded(Json.write(parcel.payload()));
        }
        List<String> pairs = new ArrayList<>();
        for (var field : parcel.payload().properties()) {
            pairs.add(encoded(field.getKey()) + "=" + encoded(field.getValue().asText()));
        }
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Ack read(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            return new Ack.Lost(answer.statusCode() >= 500 ? "http_service_error" : "http_client_error");
        }
        String body = answer.body();
        if (body.isBlank()) {
            return new Ack.Taken(MissingNode.getInstance());
        }
        JsonNode plain = Json.of("text", body);
        return new Ack.Taken(Json.parse(body).filter(JsonNode::isObject).orElse(plain));
    }

    private static Ack lost(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return new Ack.Lost(cause instanceof HttpTimeoutException ? "operation_timeout" : "dispatch_failed");
    }
}
