package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.blocks.PlainText;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Modal;
import dev.watchbell.playground.workspace.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person presses and chooses, in messages and modals; only what is really there. */
final class Pressing {
    private final Stage stage;
    private final Member person;

    Pressing(Stage stage, Member person) {
        this.stage = stage;
        this.person = person;
    }

    Acted press(Seen seen, String label) {
        return Acted.attempt(() -> {
            ObjectNode body = body(seen);
            JsonNode element = find(body.path("blocks"), label);
            return press(seen.channel(), seen.ts(), action(element), Inputs.values(body));
        });
    }

    Acted choose(Seen seen, String menu, String option) {
        return Acted.attempt(() -> {
            ObjectNode body = body(seen);
            JsonNode element = find(body.path("blocks"), menu);
            ObjectNode chosen = stage.world().locked(() -> Inputs.answer(element, option, stage.world()));
            ObjectNode values = Inputs.values(body);
            values.withObjectProperty(element.path("block_id").asText())
                    .set(element.path("action_id").asText(), chosen);
            return press(seen.channel(), seen.ts(), action(element).setAll(chosen), values);
        });
    }

    /** As it is now: it may have been edited since it was seen. */
    private ObjectNode body(Seen seen) {
        return stage.world()
                .locked(() -> message(stage.channel(person, seen.channel()), seen.ts())
                        .body()
                        .deepCopy());
    }

    Acted press(String where, String ts, ObjectNode action, JsonNode values) {
        return Acted.attempt(() ->
                Acted.of(stage.delivery().interaction(stage.world().locked(() -> {
                    Channel channel = stage.channel(person, where);
                    Message message = message(channel, ts);
                    JsonNode element = present(message.body().path("blocks"), action);
                    return stage.payloads().pressed(person, channel, message, named(element, action), values);
                }))));
    }

    Acted pressInModal(String label) {
        return Acted.attempt(() -> {
            Modal modal = stage.world().locked(() -> Submitting.top(stage, person));
            ObjectNode action =
                    stage.world().locked(() -> action(find(modal.view().path("blocks"), label)));
            return pressInModal(modal.id(), action, stage.world().locked(() -> Inputs.values(modal.view())));
        });
    }

    Acted pressInModal(String viewId, ObjectNode action, JsonNode values) {
        return Acted.attempt(() ->
                Acted.of(stage.delivery().interaction(stage.world().locked(() -> {
                    Modal modal = Submitting.modal(stage, person, viewId);
                    if (values instanceof ObjectNode filled) {
                        modal.fill(filled);
                    }
                    JsonNode element = present(modal.view().path("blocks"), action);
                    return stage.payloads().pressed(person, modal.view(), named(element, action));
                }))));
    }

    private Message message(Channel channel, String ts) {
        return channel.message(ts)
                .filter(message -> message.visibleTo(person.id()))
                .orElseThrow(() -> new Refusal("message_not_found"));
    }

    private static JsonNode find(JsonNode blocks, String label) {
        return all(blocks).stream()
                .filter(element -> PlainText.label(element).equals(label)
                        || element.path("action_id").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new Refusal("no button “" + label + "” among " + PlainText.buttons(blocks)));
    }

    private static JsonNode present(JsonNode blocks, ObjectNode action) {
        return all(blocks).stream()
                .filter(element -> element.path("action_id").equals(action.path("action_id")))
                .filter(element -> element.path("block_id").equals(action.path("block_id")))
                .findFirst()
                .orElseThrow(() -> new Refusal("no such action in it any more"));
    }

    private static List<JsonNode> all(JsonNode blocks) {
        List<JsonNode> elements = new ArrayList<>(PlainText.elements(blocks));
        elements.addAll(Inputs.elements(blocks));
        return elements;
    }

    private static ObjectNode action(JsonNode element) {
        ObjectNode action = Json.of(
                "type", element.path("type"),
                "action_id", element.path("action_id"),
                "block_id", element.path("block_id"));
        Optional.of(element.path("value")).filter(JsonNode::isTextual).ifPresent(value -> action.set("value", value));
        return action;
    }

    /** A button's action repeats its text. */
    private static ObjectNode named(JsonNode element, ObjectNode action) {
        ObjectNode named = action.deepCopy();
        return element.path("type").asText().equals("button") ? named.set("text", element.path("text")) : named;
    }
}
