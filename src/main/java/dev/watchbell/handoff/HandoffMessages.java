package dev.watchbell.handoff;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
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

/** What who writes a handoff note sees: the modal, and a sentence for each outcome. */
record HandoffMessages(People people, PersonId reader, Instant now) {
    static final String WRITE = "handoff.write";
    static final String WATCH = "watch";
    static final String NOTE = "note";

    private static final int LABEL = 75;
    private static final int OPTIONS = 100;

    /** Asks which watch only where there are several. */
    View write(List<Watch> watches, String soFar) {
        LayoutBlock note = input(input -> input.blockId(NOTE)
                .label(plainText("What must the next person know?"))
                .element(plainTextInput(field -> field.actionId(NOTE)
                        .multiline(true)
                        .maxLength(Note.MOST)
                        .initialValue(soFar.isEmpty() ? null : Text.cut(soFar, Note.MOST)))));
        return watches.size() == 1
                ? form(watches.get(0).key(), List.of(note))
                : form("", List.of(select(watches), note));
    }

    private LayoutBlock select(List<Watch> watches) {
        List<OptionObject> options = watches.stream()
                .limit(OPTIONS)
                .map(watch -> option(plainText(Text.cut(watch.schedule() + " · " + span(watch), LABEL)), watch.key()))
                .toList();
        return input(input -> input.blockId(WATCH)
                .label(plainText("Which watch?"))
                .element(staticSelect(select ->
                        select.actionId(WATCH).placeholder(plainText("Choose")).options(options))));
    }

    private static View form(String metadata, List<LayoutBlock> blocks) {
        return view(view -> view.type("modal")
                .callbackId(WRITE)
                .privateMetadata(metadata)
                .title(viewTitle(title -> title.type("plain_text").text("Handoff note")))
                .submit(viewSubmit(submit -> submit.type("plain_text").text("Keep")))
                .close(viewClose(close -> close.type("plain_text").text("Cancel")))
                .blocks(blocks));
    }

    String sentence(HandoffOutcome outcome) {
        if (outcome instanceof HandoffOutcome.Written written) {
            return written(written);
        }
        if (outcome instanceof HandoffOutcome.TooLong tooLong) {
            return "A note has at most %,d characters, and this one has %,d: please shorten it."
                    .formatted(tooLong.most(), tooLong.length());
        }
        return outcome instanceof HandoffOutcome.Empty
                ? "An empty note says nothing: /oncall handoff the queue is slow, chi looks into it"
                : notOnCall();
    }

    String notOnCall() {
        return "You aren’t on call, and weren’t in the last day, so there is no watch to hand over. "
                + "Who is on call: /oncall who";
    }

    private String written(HandoffOutcome.Written written) {
        Watch watch = written.watch();
        Instant end = watch.shift().span().end();
        String next = written.next()
                .map(person -> Text.plain(Text.cut(people.name(person), 80)))
                .orElse("Who is on call next");
        String schedule = watch.schedule().toString();
        return end.isAfter(now)
                ? "Noted. %s sees it when the watch on %s begins, %s (%s)."
                        .formatted(next, schedule, Wording.moment(end, zone(), now), zone().getId())
                : "Noted. %s finds it in the message with which the watch on %s began.".formatted(next, schedule);
    }

    private String span(Watch watch) {
        return Wording.span(watch.shift().span(), zone(), now);
    }

    private ZoneId zone() {
        return people.zone(reader);
    }
}
