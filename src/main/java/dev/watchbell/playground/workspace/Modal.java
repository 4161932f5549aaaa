package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A modal on somebody's screen: the view as the bot sent it, and what it found wrong with the last answers. */
public final class Modal {
    private final String owner;
    private ObjectNode view;
    private Map<String, String> errors = Map.of();

    public Modal(String owner, ObjectNode view) {
        this.owner = owner;
        this.view = view;
    }

    public String id() {
        return view.path("id").asText();
    }

    public String owner() {
        return owner;
    }

    public ObjectNode view() {
        return view;
    }

    /** Complaints by block id. */
    public Map<String, String> errors() {
        return errors;
    }

    public void show(ObjectNode newView) {
        view = newView;
        errors = Map.of();
    }

    public void complain(Map<String, String> newErrors) {
        errors = new LinkedHashMap<>(newErrors);
    }

    /** Keeps what the person has filled in so far. */
    public void fill(ObjectNode values) {
        view.set("state", Json.of("values", values.deepCopy()));
    }
}
