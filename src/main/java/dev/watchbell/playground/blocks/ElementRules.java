package dev.watchbell.playground.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The rules for what people press, choose and type in. */
final class ElementRules {
    private static final Set<String> PICKERS = Set.of(
            "users_select",
            "multi_users_select",
            "conversations_select",
            "multi_conversations_select",
            "channels_select",
            "multi_channels_select",
            "external_select",
            "multi_external_select",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "rich_text_input",
            "file_input",
            "workflow_button");
    private static final Set<String> TYPED =
            Set.of("plain_text_input", "email_text_input", "url_text_input", "number_input");

    private final Complaints complaints;
    private final TextRules texts;

    ElementRules(Complaints complaints, TextRules texts) {
        this.complaints = complaints;
        this.texts = texts;
    }

    void check(String path, JsonNode element) {
        String type = element.path("type").asText();
        complaints.string(path, element, "action_id", 255);
        texts.confirm(path, element);
        texts.plainWhereGiven(path, element, "placeholder", 150);
        switch (type) {
            case "button" -> button(path, element);
            case "static_select", "multi_static_select" -> choice(path, element);
            case "overflow" -> texts.options(path, element, 5);
            case "checkboxes", "radio_buttons" -> texts.options(path, element, 10);
            case "image" -> image(path, element);
            default -> other(path, element, type);
        }
    }

    private void other(String path, JsonNode element, String type) {
        if (TYPED.contains(type)) {
            typed(path, element);
        } else if (!PICKERS.contains(type)) {
            complaints.add(path + "/type", "unsupported type: " + type);
        }
    }

    private void button(String path, JsonNode button) {
        if (complaints.require(path, button, "text")) {
            texts.plain(path + "/text", button.path("text"), 75);
        }
        complaints.string(path, button, "value", 2000);
        complaints.string(path, button, "url", 3000);
        complaints.string(path, button, "accessibility_label", 75);
        if (button.has("style")
                && !Set.of("primary", "danger").contains(button.path("style").asText())) {
            complaints.add(path + "/style", "must be one of: primary, danger");
        }
    }

    private void choice(String path, JsonNode select) {
        if (!select.has("option_groups")) {
            texts.options(path, select, 100);
        } else if (complaints.items(path + "/option_groups", select.path("option_groups"), 1, 100)) {
            int index = 0;
            for (JsonNode group : select.path("option_groups")) {
                String here = path + "/option_groups/" + index++;
                texts.plain(here + "/label", group.path("label"), 75);
                texts.options(here, group, 100);
            }
        }
        if (select.has("initial_option")) {
            texts.option(path + "/initial_option", select.path("initial_option"));
        }
    }

    private void typed(String path, JsonNode input) {
        JsonNode initial = input.path("initial_value");
        if (initial.isTextual()) {
            complaints.length(
                    path + "/initial_value",
                    initial,
                    0,
                    input.path("max_length").asInt(3000));
        }
        if (input.path("max_length").asInt(1) < 1 || input.path("max_length").asInt(1) > 3000) {
            complaints.add(path + "/max_length", "must be between 1 and 3000");
        }
    }

    private void image(String path, JsonNode image) {
        complaints.require(path, image, "alt_text");
        complaints.string(path, image, "alt_text", 2000);
        complaints.string(path, image, "image_url", 3000);
    }
}
