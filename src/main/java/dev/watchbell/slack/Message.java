package dev.watchbell.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What is said: blocks for those who see them, and the same as text for phones, screen readers and search.
 *
 * @param text Slack's markup, escaped; never empty
 * @param blocks may be empty; then the text is all there is
 */
public record Message(String text, List<LayoutBlock> blocks) {
    public Message {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a message can be read as text, so its text isn't empty");
        }
        blocks = List.copyOf(blocks);
    }

    public static Message of(String text) {
        return new Message(text, List.of());
    }
}
