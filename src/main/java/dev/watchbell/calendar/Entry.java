package dev.watchbell.calendar;

import dev.watchbell.time.Span;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as a calendar shows it.
 *
 * @param uid the same each time the same shift is shown in the same calendar
 * @param link where the team meets
 */
record Entry(String uid, Span span, String summary, String description, Optional<URI> link) {

    /** The name of a thing as an id that no two things share. */
    static String uid(Calendar calendar, String schedule, String name) {
        String whole = String.join("\n", calendar.key(), schedule, name);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Differs where anything differs that people see. */
    String content() {
        String all = String.join(
                "\0",
                span.start().toString(),
                span.end().toString(),
                summary,
                description,
                link.map(URI::toString).orElse(""));
        return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
