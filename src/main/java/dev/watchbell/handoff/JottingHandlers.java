package dev.watchbell.handoff;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code /oncall handoff note}, and the modals in which notes are made and edited. */
final class JottingHandlers {
    private final Handoffs handoffs;
    private final People people;
    private final InstantSource clock;

    JottingHandlers(Handoffs handoffs, People people, InstantSource clock) {
        this.handoffs = handoffs;
        this.people = people;
        this.clock = clock;
    }

    Router register(Router router) {
        return router.press(AnswerMessages.NOTES, this::open)
                .submission(HandoffMessages.JOT, this::jot)
                .submission(HandoffMessages.REJOT, this::rejot);
    }

    Reply note(PersonId by, String typed) {
        List<Watch> watches = handoffs.watches(by);
        if (watches.isEmpty()) {
            return Reply.privately(answers(by).notOnCall());
        }
        if (watches.size() > 1) {
            return Reply.modal(forms(by).jot(watches, typed));
        }
        Watch watch = watches.get(0);
        return typed.isBlank()
                ? edit(by, watch)
                : answer(by, handoffs.jot(by, watch.key().text(), typed));
    }

    private Reply edit(PersonId by, Watch watch) {
        return Reply.modal(forms(by).rejot(watch, handoffs.draft(watch).jottings()));
    }

    Reply open(Press press) {
        Optional<Watch> mine = handoffs.watches(press.by()).stream()
                .filter(watch -> watch.key().text().equals(press.value()))
                .findFirst();
        return mine.map(watch -> edit(press.by(), watch))
                .orElseGet(() -> Reply.privately(answers(press.by()).notOnCall()));
    }

    Reply jot(Submission submission) {
        String watch = submission.value(HandoffMessages.WATCH).orElse("");
        return answer(
                submission,
                handoffs.jot(
                        submission.by(),
                        watch,
                        submission.value(HandoffMessages.NOTE).orElse("")));
    }

    Reply rejot(Submission submission) {
        String lines = submission.value(HandoffMessages.NOTE).orElse("");
        return answer(submission, handoffs.rejot(submission.by(), submission.metadata(), lines));
    }

    private Reply answer(Submission submission, HandoffOutcome outcome) {
        return outcome instanceof HandoffOutcome.Jotted
                ? answer(submission.by(), outcome)
                : Reply.refusal(HandoffMessages.NOTE, answers(submission.by()).sentence(outcome));
    }

    private Reply answer(PersonId by, HandoffOutcome outcome) {
        return outcome instanceof HandoffOutcome.Jotted jotted
                ? Reply.privately(answers(by).jotted(jotted))
                : Reply.privately(answers(by).sentence(outcome));
    }

    private HandoffMessages forms(PersonId reader) {
        return new HandoffMessages(people, reader, clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(people, reader, clock.instant());
    }
}
