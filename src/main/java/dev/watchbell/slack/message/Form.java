package dev.watchbell.slack.message;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.watchbell.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A modal with fields to fill in; a field's block id is the name under which its value comes back. */
public final class Form {
    /** The action id of every field: there is one in each block. */
    static final String FIELD = "field";

    private final String modal;
    private final String title;
    private final String submit;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private String metadata = "";

    /**
     * A form.
     *
     * @param modal the callback id that comes back with the answer, such as {@code swap.propose}
     */
    public Form(String modal, String title, String submit) {
        this.modal = modal;
        this.title = title;
        this.submit = submit;
    }

    /**
     * One thing to choose.
     *
     * @param description smaller, under the label; may be empty
     */
    public record Option(String label, String value, String description) {
        public Option(String label, String value) {
            this(label, value, "");
        }
    }

    /** Ids that come back with the answer; nothing that people wrote, nothing that must be trusted. */
    public Form remembering(String ids) {
        metadata = ids;
        return this;
    }

    /** Text between the fields, as Slack's markup. */
    public Form text(String id, String markup) {
        blocks.add(Blocks.section(id, markup));
        return this;
    }

    /** Text with a button at its side; pressing it leaves what is filled in unsent. */
    public Form text(String id, String markup, ButtonElement button) {
        blocks.add(Blocks.section(id, markup, button));
        return this;
    }

    /** Buttons between the fields. */
    public Form buttons(String id, List<ButtonElement> buttons) {
        blocks.add(Blocks.actions(id, buttons));
        return this;
    }

    /** A choice of at most a hundred; further ones are left out. */
    public Form select(String id, String label, List<Option> options, Optional<String> chosen) {
        List<OptionObject> all =
                options.stream().limit(Limits.OPTIONS).map(Form::option).toList();
        OptionObject initial = all.stream()
                .filter(option -> chosen.equals(Optional.of(option.getValue())))
                .findFirst()
                .orElse(null);
        return field(
                id,
                label,
                false,
                StaticSelectElement.builder()
                        .actionId(FIELD)
                        .options(all)
                        .initialOption(initial)
                        .build());
    }

    public Form person(String id, String label) {
        return person(id, label, Optional.empty());
    }

    /** Somebody, who may be chosen beforehand. */
    public Form person(String id, String label, Optional<PersonId> chosen) {
        return field(
                id,
                label,
                false,
                UsersSelectElement.builder()
                        .actionId(FIELD)
                        .initialUser(chosen.map(PersonId::value).orElse(null))
                        .build());
    }

    /** A day from Slack's calendar, which may stay empty; it comes back as {@code 2026-12-24}. */
    public Form optionalDay(String id, String label, Optional<LocalDate> chosen) {
        return field(
                id,
                label,
                true,
                DatePickerElement.builder()
                        .actionId(FIELD)
                        .initialDate(chosen.map(LocalDate::toString).orElse(null))
                        .build());
    }

    /** Several people, in the order in which they are chosen; they come back as ids with blanks between them. */
    public Form people(String id, String label, List<String> chosen) {
        return field(
                id,
                label,
                true,
                MultiUsersSelectElement.builder()
                        .actionId(FIELD)
                        .initialUsers(chosen.isEmpty() ? null : chosen)
                        .build());
    }

    /** A public channel. */
    public Form channel(String id, String label, String chosen) {
        return field(
                id,
                label,
                false,
                ConversationsSelectElement.builder()
                        .actionId(FIELD)
                        .initialConversation(chosen)
                        .filter(ConversationsFilter.builder()
                                .include(List.of("public"))
                                .build())
                        .build());
    }

    /** A day; it comes back as {@code 2026-03-02}. */
    public Form day(String id, String label, LocalDate chosen) {
        return field(
                id,
                label,
                false,
                DatePickerElement.builder()
                        .actionId(FIELD)
                        .initialDate(chosen.toString())
                        .build());
    }

    /** Things to tick; their values come back with blanks between them. */
    public Form ticks(String id, String label, List<Option> options) {
        return ticks(id, label, options, List.of());
    }

    /** The same with some ticked to begin with; a tenth and further ones are left out. */
    public Form ticks(String id, String label, List<Option> options, List<String> ticked) {
        List<OptionObject> all =
                options.stream().limit(Limits.TICKS).map(Form::option).toList();
        List<OptionObject> initial = all.stream()
                .filter(option -> ticked.contains(option.getValue()))
                .toList();
        return field(
                id,
                label,
                true,
                CheckboxesElement.builder()
                        .actionId(FIELD)
                        .options(all)
                        .initialOptions(initial.isEmpty() ? null : initial)
                        .build());
    }

    public Form line(String id, String label, String written, int most) {
        return field(id, label, false, input(written, most).build());
    }

    /** A line that may stay empty. */
    public Form optionalLine(String id, String label, String written, int most) {
        return field(id, label, true, input(written, most).build());
    }

    /** A larger text, which may stay empty. */
    public Form paragraph(String id, String label, String written, int most) {
        return field(id, label, true, input(written, most).multiline(true).build());
    }

    public View view() {
        return View.builder()
                .type("modal")
                .callbackId(modal)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Text.within(title, Limits.VIEW_TITLE))
                        .build())
                .submit(ViewSubmit.builder().type("plain_text").text(submit).build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").build())
                .privateMetadata(metadata)
                .blocks(List.copyOf(blocks))
                .build();
    }

    /** A modal that only says something. */
    public static View saying(String title, Message message) {
        return View.builder()
                .type("modal")
                .callbackId("said")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Text.within(title, Limits.VIEW_TITLE))
                        .build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(message.blocks().isEmpty() ? List.of(Blocks.section("said", message.text())) : message.blocks())
                .build();
    }

    private Form field(String id, String label, boolean optional, BlockElement element) {
        blocks.add(InputBlock.builder()
                .blockId(id)
                .label(plainText(Text.within(label, Limits.LABEL)))
                .optional(optional)
                .element(element)
                .build());
        return this;
    }

    private static PlainTextInputElement.PlainTextInputElementBuilder input(String written, int most) {
        return PlainTextInputElement.builder()
                .actionId(FIELD)
                .initialValue(written.isEmpty() ? null : Text.within(written, most))
                .maxLength(most);
    }

    private static OptionObject option(Option option) {
        return OptionObject.builder()
                .text(plainText(Text.within(option.label(), Limits.OPTION)))
                .value(option.value())
                .description(
                        option.description().isEmpty()
                                ? null
                                : plainText(Text.within(option.description(), Limits.OPTION)))
                .build();
    }
}
