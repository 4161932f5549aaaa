package dev.watchbell.playground.blocks;

import com.fasterxml.jackson.databind.JsonNode;

/** The rules for text, options and confirmations inside blocks. */
final class TextRules {
    private final Complaints complaints;

    TextRules(Complaints complaints) {
        this.complaints = complaints;
    }

    /** A text object of either type. */
    void any(String path, JsonNode text, int most) {
        check(path, text, most, true);
    }

    /** A text object that Slack takes as {@code plain_text} only: titles, labels, buttons. */
    void plain(String path, JsonNode text, int most) {
        check(path, text, most, false);
    }

    private void check(String path, JsonNode text, int most, boolean mrkdwn) {
        if (!text.isObject()) {
            complaints.add(path, "must provide an object");
            return;
        }
        String type = text.path("type").asText();
        if (!type.equals("plain_text") && !(mrkdwn && type.equals("mrkdwn"))) {
            complaints.add(path + "/type", mrkdwn ? "unsupported type: " + type : "must be plain_text");
        }
        if (complaints.require(path, text, "text")) {
            complaints.length(path + "/text", text.path("text"), 1, most);
        }
    }

    void plainWhereGiven(String path, JsonNode parent, String field, int most) {
        if (parent.has(field)) {
            plain(path + "/" + field, parent.path(field), most);
        }
    }

    void options(String path, JsonNode element, int most) {
        JsonNode options = element.path("options");
        if (!complaints.items(path + "/options", options, 1, most)) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            option(path + "/options/" + i, options.get(i));
        }
    }

    void option(String path, JsonNode option) {
        if (complaints.require(path, option, "text")) {
            any(path + "/text", option.path("text"), 75);
        }
        complaints.string(path, option, "value", 75);
        if (option.has("description")) {
            any(path + "/description", option.path("description"), 75);
        }
    }

    void confirm(String path, JsonNode element) {
        JsonNode confirm = element.path("confirm");
        if (confirm.isMissingNode()) {
            return;
        }
        String here = path + "/confirm";
        plain(here + "/title", confirm.path("title"), 100);
        any(here + "/text", confirm.path("text"), 300);
        plain(here + "/confirm", confirm.path("confirm"), 30);
        plain(here + "/deny", confirm.path("deny"), 30);
    }
}
