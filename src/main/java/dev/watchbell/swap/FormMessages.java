package dev.watchbell.swap;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The modals in which a swap is put together; what they hold are names of shifts, judged anew when they come back. */
record FormMessages(People people, Instant now) {
    /** Modals, and the blocks in them. */
    static final String COLLEAGUE = "swap.colleague";

    static final String PROPOSE = "swap.propose";
    static final String GIVEN = "given";
    static final String ASKED = "asked";

    /** Slack's limits for options. */
    private static final int OPTIONS = 100;

    private static final int LABEL = 75;

    /** Whom to swap with; asked where the command named nobody. */
    View colleague(List<PersonId> colleagues) {
        List<OptionObject> options = colleagues.stream()
                .limit(OPTIONS)
                .map(mate -> choice(label(people.name(mate)), mate.value()))
                .toList();
        return form(COLLEAGUE, "", "Next", List.of(select(COLLEAGUE, "Swap with", options)));
    }

    /** My shift for theirs, in my zone. */
    View shifts(PersonId by, List<Choice> mine, PersonId colleague, List<Choice> theirs) {
        ZoneId zone = people.zone(by);
        String name = Text.plain(Text.cut(people.name(colleague), 80));
        LayoutBlock words = section(block -> block.blockId("words")
                .text(markdownText("A swap with %s. Times are in your zone, %s. Nothing changes until %s accepts."
                        .formatted(name, zone.getId(), name))));
        return form(
                PROPOSE,
                colleague.value(),
                "Offer",
                List.of(
                        words,
                        select(GIVEN, "You give", options(mine, zone)),
                        select(ASKED, "You take", options(theirs, zone))));
    }

    /** Counted after escaping, which makes a sign up to five times as long. */
    private static String label(String name) {
        int most = LABEL;
        String label = Text.plain(Text.cut(name, most));
        while (label.length() > LABEL) {
            label = Text.plain(Text.cut(name, --most));
        }
        return label;
    }

    private List<OptionObject> options(List<Choice> choices, ZoneId zone) {
        return choices.stream()
                .limit(OPTIONS)
                .map(choice -> choice(
                        Text.cut(Wording.span(choice.span(), zone, now) + " · " + choice.schedule(), LABEL),
                        choice.key()))
                .toList();
    }

    private static OptionObject choice(String label, String value) {
        return option(plainText(label), value);
    }

    private static LayoutBlock select(String block, String label, List<OptionObject> options) {
        return input(input -> input.blockId(block)
                .label(plainText(label))
                .element(staticSelect(select ->
                        select.actionId(block).placeholder(plainText("Choose")).options(options))));
    }

    private static View form(String modal, String metadata, String send, List<LayoutBlock> blocks) {
        return view(view -> view.type("modal")
                .callbackId(modal)
                .privateMetadata(metadata)
                .title(viewTitle(title -> title.type("plain_text").text("Swap a shift")))
                .submit(viewSubmit(submit -> submit.type("plain_text").text(send)))
                .close(viewClose(close -> close.type("plain_text").text("Cancel")))
                .blocks(blocks));
    }
}
