package dev.watchbell.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.util.List;
import java.util.Map;

/** Reads what Slack posts; a Socket Mode envelope is brought into the same form first, so that there is one way to read. */
final class Requests {
    private final SlackRequestParser parser =
            new SlackRequestParser(AppConfig.builder().signingSecret(null).build());

    /**
     * One request.
     *
     * @param form true for a form of commands and interactions, false for the JSON of an event
     */
    Request<?> read(String body, boolean form) {
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
