package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.blocks.ViewRules;
import dev.watchbell.playground.views.Views;
import dev.watchbell.playground.wire.Triggers;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Modal;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.Map;

/** Modals, and the bot's home tab. */
final class ViewMethods {
    private final World world;
    private final Triggers triggers;
    private final Views views;

    ViewMethods(World world, Triggers triggers, Views views) {
        this.world = world;
        this.triggers = triggers;
        this.views = views;
    }

    void into(Map<String, Method> methods) {
        methods.put("views.open", this::open);
        methods.put("views.push", this::push);
        methods.put("views.update", this::update);
        methods.put("views.publish", this::publish);
    }

    private ObjectNode open(Call call) {
        JsonNode view = modal(call);
        call.need("trigger_id");
        views.freeExternalId(view);
        String person = triggers.redeem(call.text("trigger_id"));
        return Json.of("view", views.open(person, view).view().deepCopy());
    }

    private ObjectNode push(Call call) {
        JsonNode view = modal(call);
        call.need("trigger_id");
        views.freeExternalId(view);
        String person = triggers.redeem(call.text("trigger_id"));
        return Json.of("view", views.push(person, view).view().deepCopy());
    }

    private ObjectNode update(Call call) {
        JsonNode view = modal(call);
        Modal modal = call.optional("view_id")
                .map(world::modal)
                .orElseGet(() -> world.modalByExternalId(call.need("external_id")))
                .orElseThrow(() -> new Refusal("not_found"));
        sameHash(call, modal.view());
        return Json.of("view", views.update(modal, view).view().deepCopy());
    }

    private ObjectNode publish(Call call) {
        JsonNode view = view(call);
        String person = world.person(call.need("user_id")).id();
        ObjectNode before = world.homes().get(person);
        if (before != null) {
            sameHash(call, before);
        }
        if (!view.path("type").asText().equals("home")) {
            throw new Refusal("invalid_arguments", "[ERROR] must be home [json-pointer:/view/type]");
        }
        ObjectNode home = views.complete(view, world.nextId("V"));
        world.homes().put(person, home);
        world.changed();
        return Json.of("view", home.deepCopy());
    }

    private static void sameHash(Call call, ObjectNode view) {
        if (!call.text("hash").isEmpty()
                && !call.text("hash").equals(view.path("hash").asText())) {
            throw new Refusal("hash_conflict");
        }
    }

    private static JsonNode modal(Call call) {
        JsonNode view = view(call);
        if (view.path("type").asText().equals("home")) {
            throw new Refusal("invalid_arguments", "[ERROR] must be modal [json-pointer:/view/type]");
        }
        return view;
    }

    private static JsonNode view(Call call) {
        if (!call.arguments().has("view")) {
            throw new Refusal("invalid_arguments", "[ERROR] missing required field: view");
        }
        JsonNode view = call.json("view");
        ViewRules.check(view);
        return view;
    }
}
