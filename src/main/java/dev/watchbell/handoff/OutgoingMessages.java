package dev.watchbell.handoff;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the outgoing person reads of their handoff, in their own zone. */
record OutgoingMessages(People people, Instant now) {
    static final String WRITE = "handoff.open";

    /** Before the end of the watch: what is known already, and the button to write the rest. */
    Message draft(Draft draft, Optional<Duration> hold) {
        DraftWords words = words(draft.watch().shift().person());
        String next = draft.turnover().incoming().map(words::name).orElse("nobody");
        String stays = hold.filter(limit -> draft.turnover().atOnce())
                .map(limit -> " Until " + next + " accepts your handoff you keep it, for at most "
                        + Wording.duration(limit) + ".")
                .orElse("");
        return message(
                "Your watch on %s ends %s; then %s has it. What must they know?%s%s%s"
                        .formatted(
                                draft.watch().schedule(),
                                words.zoned(end(draft)),
                                next,
                                stays,
                                words.burning(draft.burning()),
                                words.jottings(draft)),
                Blocks.primary("Write the handoff", WRITE, draft.watch().key().text()));
    }

    /** They were asked for another end than the watch has now. */
    Message moved(Draft draft) {
        DraftWords words = words(draft.watch().shift().person());
        return message("The rota changed: your watch on %s ends %s now."
                .formatted(draft.watch().schedule(), words.zoned(end(draft))));
    }

    /** It is sent, and perhaps accepted. */
    Message sent(Handoff handoff, Draft draft) {
        DraftWords words = words(handoff.outgoing());
        String note = words.note(draft.sent(), "");
        String at = words.zoned(handoff.passesAt());
        if (handoff.acceptance().isPresent()) {
            return message(accepted(words, handoff) + note);
        }
        String text = handoff.incoming()
                .map(next -> "You handed %s over to %s, who has it from %s. Not accepted yet."
                        .formatted(handoff.schedule(), words.name(next), at))
                .orElseGet(() -> "Your handoff of %s is kept. Nobody follows you at %s: whoever comes next finds it."
                        .formatted(handoff.schedule(), at));
        return message(
                text + note,
                Blocks.button("Change it", WRITE, draft.watch().key().text()));
    }

    /** Anew, as an edit notifies nobody. */
    Message readBack(Handoff handoff) {
        return message(accepted(words(handoff.outgoing()), handoff));
    }

    private static String accepted(DraftWords words, Handoff handoff) {
        Acceptance how = handoff.acceptance().orElseThrow();
        String who = words.name(how.by());
        String when = words.zoned(how.at());
        return how.readBack().isEmpty()
                ? "%s took over %s from you at %s, without a handoff note.".formatted(who, handoff.schedule(), when)
                : "%s accepted your handoff of %s at %s, and looks out for: %s"
                        .formatted(who, handoff.schedule(), when, words.said(how.readBack()));
    }

    /** The watch stays with them; once that is over, who has it. */
    Message held(Handoff handoff, Instant until) {
        DraftWords words = words(handoff.outgoing());
        String next = handoff.incoming().map(words::name).orElse("the next person");
        String schedule = handoff.schedule().toString();
        if (handoff.acceptance().isPresent()) {
            return message("%s has the watch on %s: you need not keep it.".formatted(next, schedule));
        }
        if (handoff.lapsed()) {
            return message("You kept the watch on %s until %s. %s has it now, and hasn’t accepted your handoff."
                    .formatted(schedule, words.zoned(until), next));
        }
        return message("You keep the watch on %s after %s, until %s takes it over; at the latest until %s."
                .formatted(schedule, words.moment(handoff.passesAt()), next, words.zoned(until)));
    }

    private static Instant end(Draft draft) {
        return draft.watch().shift().span().end();
    }

    private DraftWords words(PersonId reader) {
        return new DraftWords(people, people.zone(reader), now);
    }

    static Message message(String text, ButtonElement... buttons) {
        var blocks = new ArrayList<>(Blocks.sections("handoff", text));
        if (buttons.length > 0) {
            blocks.add(Blocks.actions("handoff.answer", List.of(buttons)));
        }
        return new Message(Text.shorten(text, Limits.TEXT), blocks);
    }
}
