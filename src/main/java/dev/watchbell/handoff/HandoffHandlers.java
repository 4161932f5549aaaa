package dev.watchbell.handoff;

import dev.watchbell.handoff.week.WeekHandlers;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Typed;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /oncall handoff}, what follows it, and the modal in which a handoff is written. */
public final class HandoffHandlers {
    private final Handoffs handoffs;
    private final JottingHandlers jottings;
    private final WeekHandlers week;
    private final People people;
    private final InstantSource clock;

    public HandoffHandlers(Handoffs handoffs, WeekHandlers week, People people, InstantSource clock) {
        this.handoffs = handoffs;
        this.jottings = new JottingHandlers(handoffs, people, clock);
        this.week = week;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return jottings.register(router)
                .verb(new Verb(
                        "/oncall",
                        List.of("handoff", "handover"),
                        "[<text> | note <text> | list]",
                        "tell the next person on call what they must know; note it on the way",
                        "/oncall handoff note the queue is slow, chi looks into it",
                        this::command))
                .press(OutgoingMessages.WRITE, this::open)
                .submission(HandoffMessages.WRITE, this::write);
    }

    Reply command(Command command) {
        String typed = Typed.plain(command.words());
        String[] words = typed.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "list" -> rest.isEmpty() ? week.list(command) : typed(command.by(), typed);
            case "note", "notes" -> jottings.note(command.by(), rest);
            default -> typed(command.by(), typed);
        };
    }

    private Reply typed(PersonId by, String typed) {
        List<Watch> watches = handoffs.watches(by);
        if (watches.isEmpty()) {
            return Reply.privately(answers(by).notOnCall());
        }
        if (watches.size() > 1) {
            return typed.isBlank()
                    ? Reply.privately(answers(by).which(watches))
                    : Reply.modal(forms(by).write(watches, typed));
        }
        Watch watch = watches.get(0);
        return typed.isBlank()
                ? Reply.modal(forms(by).write(handoffs.draft(watch)))
                : answer(by, handoffs.sendTyped(by, watch, typed));
    }

    /** The button in a message may be old: the watch is looked up among those that the presser can write for now. */
    Reply open(Press press) {
        return mine(press.by(), press.value())
                .map(watch -> Reply.modal(forms(press.by()).write(handoffs.draft(watch))))
                .orElseGet(() -> Reply.privately(answers(press.by()).notOnCall()));
    }

    Reply write(Submission submission) {
        PersonId by = submission.by();
        String note = submission.value(HandoffMessages.NOTE).orElse("");
        Optional<String> chosen = submission.value(HandoffMessages.WATCH);
        Optional<Watch> watch = mine(by, chosen.orElse(submission.metadata()));
        if (watch.isEmpty()) {
            return Reply.refusal(HandoffMessages.NOTE, answers(by).notOnCall());
        }
        HandoffOutcome outcome = chosen.isPresent() && !note.isBlank()
                ? handoffs.sendTyped(by, watch.get(), note)
                : handoffs.send(by, watch.get().key().text(), note);
        return outcome instanceof HandoffOutcome.Sent
                ? Reply.silence()
                : Reply.refusal(HandoffMessages.NOTE, answers(by).sentence(outcome));
    }

    private Reply answer(PersonId by, HandoffOutcome outcome) {
        return outcome instanceof HandoffOutcome.Sent
                ? Reply.silence()
                : Reply.privately(answers(by).sentence(outcome));
    }

    private Optional<Watch> mine(PersonId by, String key) {
        return handoffs.watches(by).stream()
                .filter(watch -> watch.key().text().equals(key))
                .findFirst();
    }

    private HandoffMessages forms(PersonId reader) {
        return new HandoffMessages(people, reader, clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(people, reader, clock.instant());
    }
}
