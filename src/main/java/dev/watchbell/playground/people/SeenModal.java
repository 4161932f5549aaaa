package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A modal as somebody sees it.
 *
 * @param plain its blocks, line by line
 * @param inputs the labels of its inputs, in order
 * @param buttons the labels of buttons inside it
 * @param errors complaints by block id
 * @param view the view as Slack's JSON, with what is filled in as its state
 */
public record SeenModal(
        String id,
        String title,
        String plain,
        List<String> inputs,
        List<String> buttons,
        Map<String, String> errors,
        ObjectNode view) {}
