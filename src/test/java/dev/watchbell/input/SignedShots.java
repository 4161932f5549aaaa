package dev.watchbell.input;

import dev.watchbell.input.Shot.Due;
import dev.watchbell.input.Shot.Manner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Requests that Slack signed, and that make no sense; none may change anything. */
record SignedShots(Words words, Seal seal) {
    private static final List<String> VERBS =
            List.of("swap", "cover", "take 1h", "sos", "handoff", "away", "setup", "override", "mine", "", "calendar");
    private static final List<String> PRESSES = List.of(
            "swap.accept",
            "swap.undo",
            "cover.take",
            "cover.withdraw",
            "sos.take",
            "sos.off",
            "take.back",
            "override.undo",
            "handoff.accept",
            "handoff.take",
            "incident.note",
            "incident.resolve",
            "outbox.again",
            "outbox.drop",
            "reminder.taken",
            "away.remove",
            "rota.share");
    private static final List<String> FORMS = List.of(
            "swap.propose",
            "swap.decline",
            "cover.request",
            "cover.part",
            "sos.which",
            "take.which",
            "override.put",
            "handoff.write",
            "handoff.jot",
            "incident.open",
            "rota.setup",
            "rota.edit.apply",
            "away.say",
            "away.calendar");

    Shot next() {
        return words.one(kinds()).get();
    }

    private List<Supplier<Shot>> kinds() {
        return List.of(
                this::brokenJson,
                this::brokenForm,
                this::deep,
                this::twice,
                this::noText,
                this::wrongType,
                this::unknownEvent,
                this::unknownInteraction,
                this::crippledCommand,
                this::longVerb,
                this::crippledPress,
                this::crippledForm,
                this::crippledEvent,
                this::challenge);
    }

    private Shot signed(String name, String type, byte[] body, Due due) {
        return new Shot(name, Post.of(type, seal.headers(body, 0), body), Manner.WHOLE, due);
    }

    private Shot signed(String name, String type, String body, Due due) {
        return signed(name, type, Post.bytes(body), due);
    }

    private Shot brokenJson() {
        String whole = words.event("{\"type\":\"message\",\"text\":" + Words.quoted(words.odd()) + "}");
        String broken = words.random().nextBoolean()
                ? whole.substring(0, words.random().nextInt(whole.length()))
                : whole.replace(words.one(List.of(":", ",", "\"", "{")), words.one(List.of("", "]", "\\", "''")));
        return signed("broken JSON", Post.JSON, broken, Due.NO_FAILURE);
    }

    private Shot brokenForm() {
        String broken = words.one(List.of("%", "%z", "%u1234", "&&", "=", "payload=%7B", "payload=%5B%5D", "a=%C3%28"));
        return signed("broken form", Post.FORM, "payload=" + broken + words.mark(), Due.NO_FAILURE);
    }

    private Shot deep() {
        int depth = words.one(List.of(1_000, 10_000, 100_000));
        String json =
                words.one(List.of("[", "{\"a\":", "{\"event\":", "[{\"type\":")).repeat(depth);
        return switch (words.random().nextInt(3)) {
            case 0 -> signed("deep JSON", Post.JSON, json, Due.NO_FAILURE);
            case 1 ->
                signed("deep event", Post.JSON, words.event("{\"type\":\"message\",\"a\":" + json), Due.NO_FAILURE);
            default -> signed("deep payload", Post.FORM, "payload=" + Words.encoded(json), Due.NO_FAILURE);
        };
    }

    private Shot twice() {
        String json = words.event("{\"type\":\"message\",\"type\":\"team_join\",\"user\":{},\"user\":[]}");
        return words.random().nextBoolean()
                ? signed("a key twice", Post.JSON, json.replace("{", "{\"type\":\"block_actions\","), Due.NO_FAILURE)
                : signed("a field twice", Post.FORM, "command=%2Fx&command=%2Fy&text=1&text=2", Due.NO_FAILURE);
    }

    /** Bytes that are no text, and text that is no good text. */
    private Shot noText() {
        return switch (words.random().nextInt(4)) {
            case 0 -> signed("noise", words.one(List.of(Post.JSON, Post.FORM)), words.noise(4_000), Due.NO_FAILURE);
            case 1 ->
                signed(
                        "noise in a command",
                        Post.FORM,
                        Post.join(Post.bytes(words.command("/oncall", "")), words.noise(500)),
                        Due.NO_FAILURE);
            case 2 ->
                signed(
                        "another encoding",
                        Post.JSON + "; charset=utf-16",
                        words.event("{\"type\":\"message\"}").getBytes(StandardCharsets.UTF_16),
                        Due.NO_FAILURE);
            default ->
                signed(
                        "an odd id",
                        Post.JSON,
                        "{\"type\":\"event_callback\",\"event_id\":" + Words.quoted(words.odd())
                                + ",\"event\":{\"type\":\"message\"}}",
                        Due.NO_FAILURE);
        };
    }

    private Shot wrongType() {
        String type = words.one(List.of(
                "",
                "text/plain",
                "text/html",
                "multipart/form-data; boundary=x",
                "application/xml",
                "*/*",
                ";",
                "a/b; c=\"",
                Post.JSON + ", " + Post.FORM));
        String body = words.random().nextBoolean()
                ? "payload=" + words.mark()
                : words.event("{\"type\":\"" + words.mark() + "\"}");
        return signed("a wrong content type", type, body, Due.NO_FAILURE);
    }

    private Shot unknownEvent() {
        String type = words.one(List.of(words.mark(), "app_rate_limited", "tokens_revoked", "x".repeat(100_000)));
        String event = "{\"type\":\"" + type + "\",\"user\":" + Words.quoted(words.odd()) + "}";
        return words.random().nextBoolean()
                ? signed("an unknown event", Post.JSON, words.event(event), Due.TAKEN)
                : signed("no event", Post.JSON, event, Due.TAKEN);
    }

    private Shot unknownInteraction() {
        String user = "\"user\":{\"id\":\"U0ANA\"},\"channel\":{\"id\":\"C0PAYMENTS\"},";
        String payload = switch (words.random().nextInt(4)) {
            case 0 -> words.interaction(words.mark(), "\"user\":{\"id\":\"U0ANA\"}");
            case 1 -> words.interaction("shortcut", user + "\"callback_id\":\"" + words.mark() + "\"");
            case 2 ->
                words.interaction("block_actions", user + "\"actions\":[{\"action_id\":\"" + words.mark() + "\"}]");
            default ->
                words.interaction(
                        "view_submission",
                        "\"user\":{\"id\":\"U0ANA\"},\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\""
                                + words.mark() + "\",\"state\":{\"values\":{}}}");
        };
        return signed("an unknown interaction", Post.FORM, "payload=" + Words.encoded(payload), Due.TAKEN);
    }

    /** A real command from nobody, or from nowhere. */
    private Shot crippledCommand() {
        String command = words.command(words.one(List.of("/oncall", "/incident")), words.one(VERBS));
        String gone = words.one(List.of("user_id", "channel_id"));
        String replaced = words.random().nextBoolean() ? "" : "&" + gone + "=";
        return signed(
                "a command without " + gone,
                Post.FORM,
                command.replaceFirst("&" + gone + "=[^&]*", replaced),
                Due.NO_FAILURE);
    }

    private Shot longVerb() {
        String verb = words.one(List.of("x", "swapp", "😀", "<", "*", "@", "0", "\u00e4\u0308"))
                .repeat(33_000);
        String text = words.random().nextBoolean() ? verb : "nosuch" + words.mark() + " " + words.odd();
        String root = words.one(List.of("/oncall", "/incident", "/nosuch", "/"));
        return signed("an odd verb", Post.FORM, words.command(root, text), Due.TAKEN);
    }

    private Shot crippledPress() {
        String action = words.one(PRESSES);
        boolean nobody = words.random().nextBoolean();
        String user = nobody
                ? words.one(List.of(
                        "\"user\":null", "\"user\":{}", "\"user\":{\"id\":null}", "\"user\":{\"id\":\"\"}", "\"x\":1"))
                : "\"user\":{\"id\":\"" + words.one(List.of("U0ANA", "U0NOBODY")) + "\"}";
        String value = nobody ? "1" : words.odd();
        String channel = words.one(List.of("", "\"channel\":null,", "\"channel\":{\"id\":\"C0PAYMENTS\"},"));
        String actions = words.random().nextInt(6) == 0
                ? words.one(List.of("null", "[]", "[null]", "[{}]", "{}", "7"))
                : "[{\"action_id\":\"" + action + "\",\"value\":" + Words.quoted(value) + "}]";
        String payload = words.interaction("block_actions", channel + user + ",\"actions\":" + actions);
        return signed("a crippled press", Post.FORM, "payload=" + Words.encoded(payload), Due.NO_FAILURE);
    }

    private Shot crippledForm() {
        String user = words.one(List.of("\"user\":null", "\"user\":{}", "\"user\":{\"id\":\"\"}", "\"x\":1"));
        String values = words.one(List.of(
                "null",
                "{}",
                "{\"values\":null}",
                "{\"values\":{}}",
                "{\"values\":{\"a\":null}}",
                "{\"values\":{\"a\":{\"b\":{}}}}"));
        String view = "{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"" + words.one(FORMS)
                + "\",\"private_metadata\":" + Words.quoted(words.odd()) + ",\"state\":" + values + "}";
        String payload = words.interaction(
                "view_submission", user + ",\"view\":" + words.one(List.of(view, view, "null", "{}")));
        return signed("a crippled form", Post.FORM, "payload=" + Words.encoded(payload), Due.NO_FAILURE);
    }

    private Shot crippledEvent() {
        String type = words.one(List.of(
                "team_join", "user_change", "message", "channel_rename", "reaction_added", "member_joined_channel"));
        String field = words.one(List.of("user", "channel", "text", "ts", "item", "subtype"));
        String value = words.one(List.of("null", "[]", "{}", "7", "true", Words.quoted(words.odd())));
        String event = "{\"type\":\"" + type + "\",\"" + field + "\":" + value + "}";
        return signed("a crippled event", Post.JSON, words.event(event), Due.NO_FAILURE);
    }

    private Shot challenge() {
        String challenge = words.one(List.of("null", "{}", "[]", "7", Words.quoted(words.odd())));
        return signed(
                "a crippled challenge",
                Post.JSON,
                "{\"type\":\"url_verification\",\"challenge\":" + challenge + "}",
                Due.NO_FAILURE);
    }
}
