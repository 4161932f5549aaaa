package dev.watchbell.calendar;

import java.nio.charset.StandardCharsets;

/**
 * A calendar as a client reads it.
 *
 * @param tag another one whenever the text is another one
 */
public record Page(String text, String tag) {
    static Page of(String text) {
        return new Page(text, Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
