package dev.watchbell.input;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Slack does, at the bot's own time; or as somebody who would like to be Slack. */
record Seal(String secret, Instant now) {
    /** Both headers for that body, signed so many seconds from now. */
    String headers(byte[] body, long secondsFromNow) {
        String at = String.valueOf(now.getEpochSecond() + secondsFromNow);
        return headers(at, "v0=" + mac(secret, at, body));
    }

    static String headers(String at, String signature) {
        return "X-Slack-Request-Timestamp: " + at + "\r\nX-Slack-Signature: " + signature + "\r\n";
    }

    static String mac(String secret, String at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + at + ":").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}
