package dev.watchbell.input;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bodies as Slack sends them, and pieces to spoil them with. */
record Words(Random random, String sink) {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\\ud800",
            "\\udc00\\ud800",
            "%00",
            "%",
            "%zz",
            "../../etc/passwd",
            "'; drop table receipt; --",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "<!channel>",
            "\u202e",
            "🏴‍☠️",
            "-1",
            "9223372036854775808",
            "1e999",
            "NaN",
            "null",
            "1=1");

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Letters that no two shots share. */
    String mark() {
        return Long.toHexString(random.nextLong());
    }

    String odd() {
        return random.nextInt(6) == 0
                ? one(List.of("x", "ab ", "&", "😀", "\u0000", "*_`")).repeat(33_000)
                : one(ODD);
    }

    /** Bytes that aren't UTF-8. */
    byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** A command that would do something if it were believed. */
    String command() {
        return command("/incident", "open sev1 " + mark());
    }

    String command(String root, String text) {
        return "command=" + encoded(root) + "&text=" + encoded(text) + "&user_id=U0ANA&user_name=ana"
                + "&channel_id=C0PAYMENTS&channel_name=payments&team_id=T0HARBOUR&trigger_id=" + mark()
                + "&response_url=" + encoded(sink);
    }

    /** An interaction; all the rest of it is as it should be. */
    String interaction(String type, String more) {
        return "{\"type\":\"" + type + "\",\"team\":{\"id\":\"T0HARBOUR\"},\"trigger_id\":\"" + mark()
                + "\",\"response_url\":\"" + sink + "\"," + more + "}";
    }

    String event(String event) {
        return "{\"type\":\"event_callback\",\"event_id\":\"Ev" + mark() + "\",\"team_id\":\"T0HARBOUR\",\"event\":"
                + event + "}";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As a JSON string; escapes that are in it already stay what they are. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(one -> {
            if (one < ' ' || one == '"') {
                json.append(String.format("\\u%04x", one));
            } else {
                json.append((char) one);
            }
        });
        return json.append('"').toString();
    }
}
