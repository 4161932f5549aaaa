package dev.watchbell.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes HTTP by hand, so that anything can be written. */
final class Post {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String DOOR = "/slack/events";

    private Post() {}

    /** A request as it should be, but for what the caller puts into it. */
    static byte[] of(String type, String headers, byte[] body) {
        return raw("POST " + DOOR + " HTTP/1.1", type, headers + "Content-Length: " + body.length + "\r\n", body);
    }

    /** As {@link #of}, with the caller's own first line, and without any length. */
    static byte[] raw(String first, String type, String headers, byte[] body) {
        String contentType = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
        return join(
                bytes(first + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + contentType + headers + "\r\n"), body);
    }

    static byte[] chunk(byte[] body) {
        return join(bytes(Integer.toHexString(body.length) + "\r\n"), body, bytes("\r\n"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
