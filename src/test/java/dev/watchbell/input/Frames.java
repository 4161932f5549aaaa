package dev.watchbell.input;

import java.util.List;

/** What Slack would never send over a socket; none of it may change anything, or cost the socket. */
record Frames(Words words) {
    private static final List<String> TYPES =
            List.of("slash_commands", "interactive", "events_api", "hello", "nosuch", "", "SLASH_COMMANDS");

    String next() {
        return switch (words.random().nextInt(9)) {
            case 0 -> words.one(List.of("", " ", "{", "[]", "null", "7", "\"x\"", "\u0000", "{}", "{]", "NaN"));
            case 1 -> words.one(List.of("[", "{\"a\":", "{\"payload\":")).repeat(words.one(List.of(1_000, 20_000)));
            case 2 ->
                frame(
                        words.one(List.of("null", "7", "[]", "{}", "\"\"", Words.quoted(words.odd()))),
                        type(),
                        payload());
            case 3 -> frame(id(), words.one(List.of("null", "7", "[]", "{}", "true")), payload());
            case 4 -> frame(id(), type(), words.one(List.of("null", "7", "[]", "{}", "\"x\"", "[{}]", "true")));
            case 5 ->
                words.one(List.of(
                        "{\"type\":null}",
                        "{\"type\":{}}",
                        "{\"type\":[]}",
                        "{\"envelope_id\":" + id() + "}",
                        "{\"type\":\"" + "x".repeat(100_000) + "\"}"));
            case 6 ->
                frame(
                        id(),
                        "\"events_api\"",
                        words.event(words.one(List.of("null", "[]", "{}", "7", "{\"type\":null}"))));
            case 7 ->
                frame(
                        id(),
                        "\"events_api\"",
                        "{\"type\":\"event_callback\",\"event_id\":"
                                + words.one(List.of("null", "{}", "[]", "7", Words.quoted(words.odd())))
                                + ",\"event\":{\"type\":\"" + words.mark() + "\"}}");
            default ->
                frame(id(), type(), "{\"x\":\"" + "y".repeat(words.random().nextInt(400_000)) + "\"}");
        };
    }

    private String id() {
        return "\"odd-" + words.mark() + "\"";
    }

    private String type() {
        return "\"" + words.one(TYPES) + "\"";
    }

    private String payload() {
        return words.one(List.of(
                "{\"command\":\"/oncall\",\"text\":\"take 1h\"}",
                "{\"command\":\"/oncall\",\"text\":\"sos\",\"user_id\":null,\"channel_id\":[]}",
                "{\"command\":null}",
                "{\"type\":\"block_actions\",\"user\":null,\"actions\":[{\"action_id\":\"swap.accept\",\"value\":\"1\"}]}",
                "{\"type\":\"view_submission\",\"view\":null}",
                "{\"type\":" + Words.quoted(words.odd()) + "}"));
    }

    private static String frame(String id, String type, String payload) {
        return "{\"envelope_id\":" + id + ",\"type\":" + type + ",\"payload\":" + payload + "}";
    }
}
