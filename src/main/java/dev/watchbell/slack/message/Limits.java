package dev.watchbell.slack.message;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's limits, in characters where nothing else is said, counted after escaping.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks</a>
 */
public final class Limits {
    /** A longer post can't be edited later. */
    public static final int TEXT = 4_000;

    public static final int BLOCKS = 50;
    public static final int VIEW_BLOCKS = 100;
    public static final int ALL_BLOCK_TEXT = 12_000;
    public static final int SECTION = 3_000;
    public static final int FIELD = 2_000;
    public static final int CONTEXT = 3_000;
    public static final int HEADER = 150;
    public static final int ACTIONS = 25;
    public static final int BUTTON_LABEL = 75;
    public static final int BUTTON_VALUE = 2_000;
    public static final int OPTIONS = 100;
    public static final int TICKS = 10;
    public static final int OPTION = 75;
    public static final int PLACEHOLDER = 150;
    public static final int CONFIRM_TITLE = 100;
    public static final int CONFIRM_TEXT = 300;
    public static final int CONFIRM_BUTTON = 30;
    public static final int VIEW_TITLE = 24;
    public static final int VIEW_BUTTON = 24;
    public static final int LABEL = 2_000;
    public static final int HINT = 2_000;
    public static final int METADATA = 3_000;
    public static final int ID = 255;
    public static final int INPUT = 3_000;
    public static final int CHANNEL_NAME = 80;
    public static final int TOPIC = 250;

    /** What is in a picture; a block takes twice as much, the file itself doesn't. */
    public static final int ALT = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);

    private Limits() {}

    /**
     * Lets pass what Slack takes.
     *
     * @throws IllegalArgumentException naming each place that is over a limit, such as {@code blocks[2].text has 3007 of 3000}
     */
    public static void check(Message message) {
        refuse(Measure.of(message), Measure.nameless(message.blocks()));
    }

    /** As {@link #check(Message)}, for a modal. */
    public static void check(View view) {
        refuse(Measure.of(view), Measure.nameless(view.getBlocks()));
    }

    /** The message itself, or where it is our mistake that Slack wouldn't take it, its text alone. */
    public static Message fitting(Message message) {
        List<String> broken = Measure.of(message);
        if (broken.isEmpty()) {
            return message;
        }
        LOG.error(
                "a message is over Slack's limits, its text is said alone breaks={} first={}",
                broken.size(),
                broken.get(0));
        return message.plainly();
    }

    private static void refuse(List<String> broken, List<String> nameless) {
        if (!broken.isEmpty() || !nameless.isEmpty()) {
            throw new IllegalArgumentException("over Slack's limits: "
                    + Stream.of(broken, nameless).flatMap(List::stream).collect(Collectors.joining("; ")));
        }
    }
}
