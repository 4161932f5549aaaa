package dev.watchbell.slack.message;

import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;

/** The blocks that messages are made of, each with an id, none over Slack's limits. Texts are Slack's markup, escaped. */
public final class Blocks {
    private Blocks() {}

    public static LayoutBlock section(String id, String text) {
        return SectionBlock.builder()
                .blockId(id)
                .text(markdownText(Text.shorten(text, Limits.SECTION)))
                .build();
    }

    /** A text with a button at its side. */
    public static LayoutBlock section(String id, String text, ButtonElement button) {
        return SectionBlock.builder()
                .blockId(id)
                .text(markdownText(Text.shorten(text, Limits.SECTION)))
                .accessory(button)
                .build();
    }

    /** A longer text, cut between lines into as many sections as it needs. */
    public static List<LayoutBlock> sections(String id, String text) {
        List<LayoutBlock> sections = new ArrayList<>();
        StringBuilder some = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (some.length() + line.length() + 1 > Limits.SECTION && !some.isEmpty()) {
                sections.add(section(id + sections.size(), some.toString()));
                some.setLength(0);
            }
            some.append(some.isEmpty() ? "" : "\n").append(line);
        }
        sections.add(section(id + sections.size(), some.toString()));
        return sections;
    }

    /** Small print under a message. */
    public static LayoutBlock context(String id, String text) {
        return ContextBlock.builder()
                .blockId(id)
                .elements(List.of(markdownText(Text.shorten(text, Limits.CONTEXT))))
                .build();
    }

    public static LayoutBlock divider(String id) {
        return DividerBlock.builder().blockId(id).build();
    }

    /** Without a title: a picture says itself what it is of. */
    public static LayoutBlock picture(String id, ShownPicture picture) {
        return ImageBlock.builder()
                .blockId(id)
                .altText(Text.within(picture.alt(), Limits.ALT))
                .slackFile(SlackFileObject.builder().id(picture.file()).build())
                .build();
    }

    public static LayoutBlock actions(String id, List<ButtonElement> buttons) {
        List<BlockElement> elements = List.copyOf(buttons.subList(0, Math.min(buttons.size(), Limits.ACTIONS)));
        return ActionsBlock.builder().blockId(id).elements(elements).build();
    }

    /**
     * A button.
     *
     * @param action what it does, such as {@code swap.accept}
     * @param value the id that it does it to; empty where it needs none
     */
    public static ButtonElement button(String label, String action, String value) {
        return ButtonElement.builder()
                .text(plainText(Text.within(label, Limits.BUTTON_LABEL)))
                .actionId(action)
                .value(value.isEmpty() ? null : value)
                .build();
    }

    /** The one button that most people want. */
    public static ButtonElement primary(String label, String action, String value) {
        ButtonElement button = button(label, action, value);
        button.setStyle("primary");
        return button;
    }

    /** The same button, which asks once more before it does what can't be undone. */
    public static ButtonElement confirmed(ButtonElement button, String title, String text, String yes) {
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(plainText(Text.within(title, Limits.CONFIRM_TITLE)))
                .text(plainText(Text.within(text, Limits.CONFIRM_TEXT)))
                .confirm(plainText(Text.within(yes, Limits.CONFIRM_BUTTON)))
                .deny(plainText("Cancel"))
                .build());
        return button;
    }
}
