package dev.watchbell.slack.message;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said: blocks for those who see them, and the same as text for phones, screen readers and search.
 *
 * @param text Slack's markup, escaped; never empty
 * @param blocks may be empty; then the text is all there is
 */
public record Message(String text, List<LayoutBlock> blocks) {
    private static final int MOST_BLOCKS = 50;
    private static final int SHORT = 500;

    public Message {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a message can be read as text, so its text isn't empty");
        }
        blocks = List.copyOf(blocks);
    }

    public static Message of(String text) {
        return new Message(text, List.of());
    }

    /** A text with buttons under it; without any it is the text alone. */
    public static Message of(String id, String text, ButtonElement... buttons) {
        LayoutBlock words = Blocks.section(id, text);
        return new Message(
                Text.shorten(text, Limits.TEXT),
                buttons.length == 0
                        ? List.of(words)
                        : List.of(words, Blocks.actions(id + ".answer", List.of(buttons))));
    }

    /** The same, saying that it may have been said before: Slack couldn't tell us. */
    public Message possibleRepeat() {
        return remarked("_(possible repeat)_");
    }

    /** The same with a word about it at its end, in Slack's markup; where it is full, in its text alone. */
    public Message remarked(String word) {
        if (blocks.isEmpty() || blocks.size() >= MOST_BLOCKS) {
            return new Message(text + " " + word, blocks);
        }
        List<LayoutBlock> withWord = new ArrayList<>(blocks);
        withWord.add(com.slack.api.model.block.Blocks.context(List.of(BlockCompositions.markdownText(word))));
        return new Message(text + " " + word, withWord);
    }

    public boolean hasPictures() {
        return blocks.stream().anyMatch(ImageBlock.class::isInstance);
    }

    /** All but the pictures, for when Slack doesn't show them. */
    public Message withoutPictures() {
        return new Message(
                text,
                blocks.stream().filter(block -> !(block instanceof ImageBlock)).toList());
    }

    /** The text alone, and not much of it, for when Slack doesn't take the whole; never cut inside an entity or a link. */
    public Message plainly() {
        String some = Text.cut(text, SHORT);
        int link = some.lastIndexOf('<');
        int entity = some.lastIndexOf('&');
        if (!some.equals(text) && link > some.lastIndexOf('>')) {
            some = some.substring(0, link) + "…";
        } else if (!some.equals(text) && entity > some.lastIndexOf(';')) {
            some = some.substring(0, entity) + "…";
        }
        return Message.of(some);
    }
}
