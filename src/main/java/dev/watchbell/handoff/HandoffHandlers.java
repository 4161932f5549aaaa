package dev.watchbell.handoff;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Typed;
import java.time.InstantSource;
import java.util.List;

/** {@code /oncall handoff} and its modal. */
public final class HandoffHandlers {
    private final Handoffs handoffs;
    private final People people;
    private final InstantSource clock;

    public HandoffHandlers(Handoffs handoffs, People people, InstantSource clock) {
        this.handoffs = handoffs;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("handoff", "handover"),
                        "[note]",
                        "write down what the next person on call must know",
                        "/oncall handoff the queue is slow, chi looks into it",
                        this::command))
                .submission(HandoffMessages.WRITE, this::write);
    }

    Reply command(Command command) {
        HandoffMessages messages = messages(command.by());
        List<Watch> watches = handoffs.watches(command.by());
        if (watches.isEmpty()) {
            return Reply.privately(messages.notOnCall());
        }
        String typed = Typed.plain(command.words());
        if (watches.size() > 1) {
            return Reply.modal(messages.write(watches, typed));
        }
        Watch watch = watches.get(0);
        if (typed.isBlank()) {
            return Reply.modal(messages.write(watches, soFar(watch)));
        }
        return Reply.privately(
                messages.sentence(handoffs.write(command.by(), watch.key().text(), typed)));
    }

    private String soFar(Watch watch) {
        return handoffs.note(watch.schedule(), watch.shift().span().start())
                .map(Note::text)
                .orElse("");
    }

    Reply write(Submission submission) {
        String watch = submission.value(HandoffMessages.WATCH).orElse(submission.metadata());
        HandoffOutcome outcome = handoffs.write(
                submission.by(), watch, submission.value(HandoffMessages.NOTE).orElse(""));
        String sentence = messages(submission.by()).sentence(outcome);
        return outcome instanceof HandoffOutcome.Written
                ? Reply.privately(sentence)
                : Reply.refusal(HandoffMessages.NOTE, sentence);
    }

    private HandoffMessages messages(PersonId reader) {
        return new HandoffMessages(people, reader, clock.instant());
    }
}
