package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Something said in a channel, its content as raw as it came.
 *
 * @param onlyFor the one person who sees it, where it is ephemeral
 */
public record Message(String channel, String ts, ObjectNode body, Optional<String> onlyFor) {

    public String user() {
        return body.path("user").asText();
    }

    public String text() {
        return body.path("text").asText();
    }

    public boolean ephemeral() {
        return onlyFor.isPresent();
    }

    /** The first message of the thread it is in; empty where it stands in the channel itself. */
    public Optional<String> thread() {
        String parent = body.path("thread_ts").asText();
        return parent.isEmpty() || parent.equals(ts) ? Optional.empty() : Optional.of(parent);
    }

    public boolean visibleTo(String person) {
        return onlyFor.isEmpty() || onlyFor.get().equals(person);
    }

    public ArrayNode reactions() {
        return body.withArray("reactions");
    }
}
