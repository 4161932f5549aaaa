package dev.watchbell.slack.inbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what Slack posts; a Socket Mode envelope is brought into the same form first, so that there is one way to read. */
public final class Requests {
    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
    private static final Pattern KNOWN_FORM = Pattern.compile("(?:^|&)(?:payload=.|command=%2[Ff].)");
    private static final Pattern ID = Pattern.compile("[\\w.:-]{1,255}");

    private final SlackRequestParser parser =
            new SlackRequestParser(AppConfig.builder().signingSecret(null).build());

    /**
     * One command or interaction; empty where it isn't one that we know.
     *
     * @throws RuntimeException where it can't be read
     */
    public Optional<Request<?>> form(String body) {
        // Bolt writes what it doesn't know into the log, with all that people wrote.
        return KNOWN_FORM.matcher(body).find() ? read(body, "application/x-www-form-urlencoded") : unknown("form");
    }

    /**
     * One event; empty where it isn't one.
     *
     * @throws RuntimeException where it can't be read
     */
    public Optional<Request<?>> event(String body) {
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        boolean event = json.has("event") && json.get("event").isJsonObject() && json.has("type");
        return event && json.get("type").getAsString().equals("event_callback")
                ? read(body, "application/json")
                : unknown("json");
    }

    /** An event keeps its own id when it is sent again; for everything else, and for an id that is none, there is the other. */
    public static String key(JsonObject payload, String otherwise) {
        return id(payload, "event_id").orElse(otherwise);
    }

    /** An id as Slack makes them; empty where it is none, and would break what it is written into. */
    public static Optional<String> id(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(text -> ID.matcher(text).matches());
    }

    private Optional<Request<?>> read(String body, String type) {
        // Here socketMode(true) would mean a body of another form; ours is always HTTP's.
        @Nullable
        Request<?> request = parser.parse(HttpRequest.builder()
                .requestUri("/slack/events")
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(Map.of("Content-Type", List.of(type))))
                .remoteAddress("")
                .socketMode(false)
                .build());
        return request != null && Whole.is(request) ? Optional.of(request) : unknown("payload");
    }

    private static Optional<Request<?>> unknown(String what) {
        LOG.debug("nothing that we know came from Slack as={}", what);
        return Optional.empty();
    }
}
