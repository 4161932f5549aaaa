package dev.watchbell.playground.views;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.blocks.Content;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Modal;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.util.Deque;
import java.util.UUID;

/** The modals of each person, at most three upon each other. */
public final class Views {
    private static final int DEEPEST = 3;

    private final World world;

    public Views(World world) {
        this.world = world;
    }

    /** Refuses with {@code duplicate_external_id}. */
    public void freeExternalId(JsonNode view) {
        if (world.modalByExternalId(view.path("external_id").asText()).isPresent()) {
            throw new Refusal("duplicate_external_id");
        }
    }

    /** Shows it alone; whatever was open goes. */
    public Modal open(String person, JsonNode view) {
        world.modals(person).clear();
        return put(person, view);
    }

    /** Shows it on top; refuses with {@code push_limit_reached}, and where nothing is open with {@code not_found}. */
    public Modal push(String person, JsonNode view) {
        Deque<Modal> stack = world.modals(person);
        if (stack.isEmpty()) {
            throw new Refusal("not_found");
        }
        if (stack.size() >= DEEPEST) {
            throw new Refusal("push_limit_reached");
        }
        return put(person, view);
    }

    private Modal put(String person, JsonNode view) {
        Deque<Modal> stack = world.modals(person);
        ObjectNode complete = complete(view, world.nextId("V"));
        if (!stack.isEmpty()) {
            complete.put("previous_view_id", stack.peek().id());
            complete.put("root_view_id", stack.peekLast().id());
        }
        Modal modal = new Modal(person, complete);
        stack.push(modal);
        world.changed();
        return modal;
    }

    /** Replaces what it shows; answers to inputs that keep their block and action id stay filled in. */
    public Modal update(Modal modal, JsonNode view) {
        ObjectNode before = modal.view();
        ObjectNode now = complete(view, modal.id());
        now.set("previous_view_id", before.path("previous_view_id"));
        now.set("root_view_id", before.path("root_view_id"));
        ObjectNode kept = Json.of();
        for (JsonNode block : now.path("blocks")) {
            String id = block.path("block_id").asText();
            JsonNode answered = before.path("state").path("values").path(id);
            String action = block.path("element").path("action_id").asText();
            if (answered.has(action)) {
                kept.set(id, Json.of(action, answered.path(action)));
            }
        }
        modal.show(now);
        modal.fill(kept);
        world.changed();
        return modal;
    }

    public void close(Modal modal) {
        world.modals(modal.owner()).remove(modal);
        world.changed();
    }

    public void closeAll(String person) {
        world.modals(person).clear();
        world.changed();
    }

    /** The view with all that Slack adds to it. */
    public ObjectNode complete(JsonNode view, String id) {
        ObjectNode complete = Json.of("id", id, "team_id", world.teamId(), "type", "modal");
        complete.put("private_metadata", "").put("callback_id", "").put("external_id", "");
        complete.put("clear_on_close", false).put("notify_on_close", false);
        complete.putNull("close").putNull("submit").putNull("previous_view_id");
        complete.setAll((ObjectNode) view.deepCopy());
        Content.name(complete.path("blocks"));
        complete.set("state", Json.of("values", Json.of()));
        complete.put(
                "hash", world.nextStamp() + "." + UUID.randomUUID().toString().substring(0, 8));
        complete.put("root_view_id", id);
        complete.put("app_id", world.bot().appId());
        complete.put("app_installed_team_id", world.teamId());
        complete.put("bot_id", world.bot().botId());
        return complete;
    }
}
