package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;

/** How the bot took what it was sent. */
public sealed interface Ack {
    /** It has it; the body is its answer, missing where it gave none. */
    record Taken(JsonNode body) implements Ack {}

    /** It said nothing in time, or couldn't be reached; in Slack's words, such as {@code operation_timeout}. */
    record Lost(String error) implements Ack {}
}
