package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that Slack wants the bot to know.
 *
 * @param attempt 0 the first time, then 1, 2, 3
 * @param reason why it is sent again; empty the first time
 */
record Parcel(Type type, ObjectNode payload, int attempt, String reason) {
    enum Type {
        SLASH_COMMANDS,
        INTERACTIVE,
        EVENTS_API
    }

    static Parcel command(ObjectNode payload) {
        return new Parcel(Type.SLASH_COMMANDS, payload, 0, "");
    }

    static Parcel interaction(ObjectNode payload) {
        return new Parcel(Type.INTERACTIVE, payload, 0, "");
    }

    static Parcel event(ObjectNode payload) {
        return new Parcel(Type.EVENTS_API, payload, 0, "");
    }

    Parcel again(String why) {
        return new Parcel(type, payload, attempt + 1, why);
    }

    /** Events can only be acknowledged; commands and interactions can be answered. */
    boolean answerable() {
        return type != Type.EVENTS_API;
    }
}
