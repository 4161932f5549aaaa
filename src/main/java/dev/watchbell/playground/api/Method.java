package dev.watchbell.playground.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a method does; it answers without {@code ok}, and refuses with a {@code Refusal}. */
@FunctionalInterface
public interface Method {
    ObjectNode answer(Call call);
}
