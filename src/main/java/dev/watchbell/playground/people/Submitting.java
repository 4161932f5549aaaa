package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.blocks.ViewRules;
import dev.watchbell.playground.wire.Ack;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Modal;
import dev.watchbell.playground.workspace.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a person does with a modal as a whole: submits it, or closes it. */
final class Submitting {
    private final Stage stage;
    private final Member person;

    Submitting(Stage stage, Member person) {
        this.stage = stage;
        this.person = person;
    }

    static Modal top(Stage stage, Member person) {
        return Optional.ofNullable(stage.world().modals(person.id()).peek())
                .orElseThrow(() -> new Refusal("no modal is open"));
    }

    static Modal modal(Stage stage, Member person, String viewId) {
        return stage.world()
                .modal(viewId)
                .filter(modal -> modal.owner().equals(person.id()))
                .orElseThrow(() -> new Refusal("no such modal is open"));
    }

    Acted submit(Map<String, String> answers) {
        return Acted.attempt(() -> {
            Modal modal = stage.world().locked(() -> top(stage, person));
            ObjectNode values = stage.world().locked(() -> filled(modal.view(), answers));
            return submit(modal.id(), values);
        });
    }

    private ObjectNode filled(JsonNode view, Map<String, String> answers) {
        ObjectNode values = Inputs.values(view);
        answers.forEach((name, words) -> {
            JsonNode element = element(view, name);
            String block = element.path("block_id").asText();
            values.withObjectProperty(block)
                    .set(element.path("action_id").asText(), Inputs.answer(element, words, stage.world()));
        });
        return values;
    }

    private static JsonNode element(JsonNode view, String name) {
        for (JsonNode block : view.path("blocks")) {
            JsonNode element = block.path("element");
            boolean meant = block.path("label").path("text").asText().equals(name)
                    || block.path("block_id").asText().equals(name)
                    || element.path("action_id").asText().equals(name);
            if (meant && element.isObject()) {
                return Json.of("block_id", block.path("block_id")).setAll((ObjectNode) element.deepCopy());
            }
        }
        throw new Refusal("no input “" + name + "” in the modal");
    }

    Acted submit(String viewId, ObjectNode values) {
        return Acted.attempt(() -> {
            Modal modal = stage.world().locked(() -> modal(stage, person, viewId));
            boolean complete = stage.world().locked(() -> keep(modal, values));
            if (!complete) {
                return Acted.DONE;
            }
            ObjectNode payload = stage.world().locked(() -> stage.payloads().submitted(person, modal.view()));
            Ack ack = stage.delivery().interaction(payload);
            if (ack instanceof Ack.Taken taken) {
                return stage.world().locked(() -> answered(modal, taken.body()));
            }
            return Acted.refused("We had some trouble connecting. Try again?");
        });
    }

    private boolean keep(Modal modal, ObjectNode values) {
        modal.fill(values);
        modal.complain(Inputs.missing(modal.view(), values));
        stage.world().changed();
        return modal.errors().isEmpty();
    }

    private Acted answered(Modal modal, JsonNode answer) {
        switch (answer.path("response_action").asText()) {
            case "errors" -> complain(modal, answer.path("errors"));
            case "update" -> stage.views().update(modal, checked(answer));
            case "push" -> stage.views().push(person.id(), checked(answer));
            case "clear" -> stage.views().closeAll(person.id());
            default -> stage.views().close(modal);
        }
        return Acted.with(answer);
    }

    private void complain(Modal modal, JsonNode errors) {
        Map<String, String> byBlock = new LinkedHashMap<>();
        errors.properties()
                .forEach(error -> byBlock.put(error.getKey(), error.getValue().asText()));
        modal.complain(byBlock);
        stage.world().changed();
    }

    private static JsonNode checked(JsonNode answer) {
        JsonNode view = answer.path("view");
        ViewRules.check(view);
        return view;
    }

    Acted dismiss() {
        return Acted.attempt(
                () -> dismiss(stage.world().locked(() -> top(stage, person)).id()));
    }

    Acted dismiss(String viewId) {
        return Acted.attempt(() -> {
            Modal modal = stage.world().locked(() -> modal(stage, person, viewId));
            stage.world().locked(() -> {
                if (modal.view().path("clear_on_close").asBoolean()) {
                    stage.views().closeAll(person.id());
                } else {
                    stage.views().close(modal);
                }
                return modal;
            });
            if (!modal.view().path("notify_on_close").asBoolean()) {
                return Acted.DONE;
            }
            ObjectNode payload = stage.world()
                    .locked(() -> stage.payloads()
                            .closed(
                                    person,
                                    modal.view(),
                                    modal.view().path("clear_on_close").asBoolean()));
            return Acted.of(stage.delivery().interaction(payload));
        });
    }
}
