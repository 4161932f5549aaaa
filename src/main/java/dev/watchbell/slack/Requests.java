package dev.watchbell.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what Slack posts; a Socket Mode envelope is brought into the same form first, so that there is one way to read. */
final class Requests {
    private final SlackRequestParser parser =
            new SlackRequestParser(AppConfig.builder().signingSecret(null).build());

    /** Not what Slack sends; the message names the reason, and never holds what was sent. */
    static final class Unreadable extends RuntimeException {
        private Unreadable(RuntimeException why) {
            super(why.getClass().getSimpleName());
        }
    }

    /**
     * One request; empty where it is of a type that nobody knows.
     *
     * @param form true for a form of commands and interactions, false for the JSON of an event
     */
    Optional<Request<?>> read(String body, boolean form) {
        try {
            return Optional.ofNullable(parsed(body, form));
        } catch (RuntimeException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    static JsonObject json(String body) {
        try {
            return JsonParser.parseString(body).getAsJsonObject();
        } catch (RuntimeException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    /** A field that is a string; empty where it is anything else, or isn't there. */
    static Optional<String> text(JsonObject json, String field) {
        return json.get(field) instanceof JsonPrimitive value && value.isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }

    private @Nullable Request<?> parsed(String body, boolean form) {
        String type = form ? "application/x-www-form-urlencoded" : "application/json";
        return parser.parse(HttpRequest.builder()
                .requestUri("/slack/events")
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(Map.of("Content-Type", List.of(type))))
                .remoteAddress("")
                .socketMode(false) // true would mean a body that is an envelope
                .build());
    }
}
