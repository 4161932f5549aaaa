package dev.watchbell.slack;

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
    public static final int CONTEXT = 3_000;
    public static final int HEADER = 150;
    public static final int ACTIONS = 25;
    public static final int BUTTON_LABEL = 75;
    public static final int BUTTON_VALUE = 2_000;
    public static final int OPTIONS = 100;
    public static final int OPTION = 75;
    public static final int VIEW_TITLE = 24;
    public static final int VIEW_BUTTON = 24;
    public static final int LABEL = 2_000;
    public static final int HINT = 2_000;
    public static final int METADATA = 3_000;
    public static final int ID = 255;
    public static final int INPUT = 3_000;
    public static final int CHANNEL_NAME = 80;
    public static final int TOPIC = 250;

    private Limits() {}
}
