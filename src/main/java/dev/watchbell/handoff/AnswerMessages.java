package dev.watchbell.handoff;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What somebody is told at once who wrote, noted or accepted something: a sentence for each outcome. */
record AnswerMessages(People people, PersonId reader, Instant now) {
    static final String NOTES = "handoff.notes";

    String sentence(HandoffOutcome outcome) {
        DraftWords words = words();
        if (outcome instanceof HandoffOutcome.TooLong tooLong) {
            return "It has at most %,d characters, and this has %,d: please shorten it."
                    .formatted(tooLong.most(), tooLong.length());
        }
        if (outcome instanceof HandoffOutcome.TooMany many) {
            return "There are %d notes on this watch already. Write the handoff: /oncall handoff"
                    .formatted(many.most());
        }
        if (outcome instanceof HandoffOutcome.AlreadyAccepted taken) {
            String who = taken.by().equals(reader) ? "You" : words.name(taken.by());
            return "%s took that watch over already, at %s.".formatted(who, words.zoned(taken.at()));
        }
        if (outcome instanceof HandoffOutcome.NotYours not) {
            return not.whose()
                            .map(whose -> words.name(whose) + " takes that watch over now, not you.")
                            .orElse("Nobody takes that watch over now: the rota changed.")
                    + " Nothing was changed.";
        }
        if (outcome instanceof HandoffOutcome.Rewritten again) {
            return words.name(again.by()) + " changed the note since you opened this. Close it, and read the new one.";
        }
        if (outcome instanceof HandoffOutcome.Over) {
            return "That watch is over, or has passed on: there is nothing to accept. Who is on call: /oncall who";
        }
        if (outcome instanceof HandoffOutcome.Unknown) {
            return "That handoff isn’t there any more. Who is on call: /oncall who";
        }
        return outcome instanceof HandoffOutcome.Empty ? empty() : notOnCall();
    }

    String empty() {
        return "An empty note says nothing: /oncall handoff the queue is slow, chi looks into it";
    }

    String nothingReadBack() {
        return "Name one thing, in a few words.";
    }

    String notOnCall() {
        return "You aren’t on call, and weren’t in the last day, so there is no watch to hand over. "
                + "Who is on call: /oncall who";
    }

    /** What is kept for the end of the watch, and the button to change it. */
    Message jotted(HandoffOutcome.Jotted jotted) {
        String many = jotted.lines() == 1 ? "1 note" : jotted.lines() + " notes";
        String text = jotted.lines() == 0
                ? "No notes are left on this watch."
                : "Noted, for your eyes only until you send the handoff: %s on this watch so far.".formatted(many);
        return new Message(
                text,
                List.of(
                        Blocks.section("noted", text),
                        Blocks.actions("handoff.notes", List.of(Blocks.button("Edit notes", NOTES, jotted.watch())))));
    }

    /** Several watches: which of them. */
    Message which(List<Watch> watches) {
        DraftWords words = words();
        String text = "You have several watches. Which one do you hand over?";
        var blocks = new ArrayList<>(List.of(Blocks.section("which", text)));
        watches.stream()
                .limit(20)
                .forEach(watch -> blocks.add(Blocks.section(
                        "which" + blocks.size(),
                        watch.schedule() + ", " + words.span(watch.shift().span()),
                        Blocks.button(
                                "Write the handoff",
                                OutgoingMessages.WRITE,
                                watch.key().text()))));
        return new Message(text, blocks);
    }

    private DraftWords words() {
        return new DraftWords(people, people.zone(reader), now);
    }
}
