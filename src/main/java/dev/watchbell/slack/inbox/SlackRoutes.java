package dev.watchbell.slack.inbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import dev.watchbell.web.Routes;
import dev.watchbell.web.Server;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack calls us over HTTP: only what it signed, lately, is read, and each request counts once.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
public final class SlackRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(SlackRoutes.class);
    private static final Duration LATELY = Duration.ofMinutes(5);
    private static final int UNAUTHORIZED = 401;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    /** After anything but a 2xx Slack brings an event again. */
    private static final int AGAIN = 409;

    private final Inbox inbox;
    private final SecretKeySpec secret;
    private final InstantSource clock;
    private final Requests requests = new Requests();

    /**
     * The door for one app.
     *
     * @param signingSecret not blank: whoever can sign is Slack
     */
    public SlackRoutes(Inbox inbox, String signingSecret, InstantSource clock) {
        if (signingSecret.isBlank()) {
            throw new IllegalArgumentException("without a signing secret anybody could be Slack");
        }
        this.inbox = inbox;
        this.secret = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    @Override
    public void on(JavalinConfig server) {
        server.routes.post("/slack/events", this::take);
    }

    private void take(Context http) {
        try {
            read(http, http.bodyInputStream().readNBytes(Server.LARGEST_BODY + 1));
        } catch (IOException cut) {
            LOG.debug("the rest of it never came", cut);
            http.status(BAD_REQUEST);
        }
    }

    private void read(Context http, byte[] body) {
        if (body.length > Server.LARGEST_BODY) {
            http.status(TOO_LARGE);
            return;
        }
        String timestamp =
                Optional.ofNullable(http.header("X-Slack-Request-Timestamp")).orElse("");
        String signature = Optional.ofNullable(http.header("X-Slack-Signature")).orElse("");
        if (!lately(timestamp) || !signed(timestamp, body, signature)) {
            http.status(UNAUTHORIZED);
            return;
        }
        try {
            answer(http, new String(body, StandardCharsets.UTF_8), timestamp + signature);
        } catch (RuntimeException unreadable) {
            LOG.warn("signed, but not readable bytes={} why={}", body.length, unreadable.getClass());
            http.status(BAD_REQUEST);
        }
    }

    private void answer(Context http, String body, String key) {
        if (body.startsWith("ssl_check=")) {
            return;
        }
        String type = Optional.ofNullable(http.contentType()).orElse("");
        if (type.startsWith("application/x-www-form-urlencoded")) {
            requests.form(body).ifPresent(request -> receive(http, key, request));
            return;
        }
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        if (json.has("challenge")) {
            http.contentType("text/plain");
            http.result(json.get("challenge").getAsString());
            return;
        }
        requests.event(body).ifPresent(request -> receive(http, Requests.key(json, key), request));
    }

    private void receive(Context http, String key, Request<?> request) {
        http.contentType("application/json");
        inbox.receive(key, request).ifPresentOrElse(http::result, () -> http.status(AGAIN));
    }

    /** Neither long ago nor long to come: a clock that is wrong in either direction would let old requests in again. */
    private boolean lately(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(LATELY) <= 0;
        } catch (NumberFormatException | java.time.DateTimeException notATime) {
            return false;
        }
    }

    private boolean signed(String timestamp, byte[] body, String signature) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            String ours = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
            return MessageDigest.isEqual(
                    ours.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}
