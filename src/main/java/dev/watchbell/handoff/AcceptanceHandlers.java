package dev.watchbell.handoff;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The buttons <em>Accept</em> and <em>I have the watch</em>, and the modal that asks for the one thing to look out for. */
public final class AcceptanceHandlers {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,18})(?:/(\\d{1,9}))?");

    private final Acceptances acceptances;
    private final People people;
    private final InstantSource clock;

    public AcceptanceHandlers(Acceptances acceptances, People people, InstantSource clock) {
        this.acceptances = acceptances;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.press(IncomingMessages.ACCEPT, this::press)
                .press(IncomingMessages.TAKE, this::press)
                .submission(HandoffMessages.ACCEPT, this::accept);
    }

    /** Where a note was written it is read first; where none was the watch is taken at once. */
    Reply press(Press press) {
        Matcher numbers = NUMBERS.matcher(press.value());
        if (!numbers.matches()) {
            return said(press.by(), new HandoffOutcome.Unknown());
        }
        long id = Long.parseLong(numbers.group(1));
        Acceptances.Asked asked = acceptances.ask(id, press.by());
        if (asked.refusal().isPresent()) {
            return said(press.by(), asked.refusal().get());
        }
        Handoff handoff = asked.handoff().orElseThrow();
        return handoff.sent()
                ? Reply.modal(forms(press.by()).accept(handoff, asked.draft().orElseThrow()))
                : said(press.by(), acceptances.take(id, press.by()));
    }

    Reply accept(Submission submission) {
        Matcher numbers = NUMBERS.matcher(submission.metadata());
        HandoffOutcome outcome = numbers.matches() && numbers.group(2) != null
                ? acceptances.accept(
                        Long.parseLong(numbers.group(1)),
                        submission.by(),
                        Integer.parseInt(numbers.group(2)),
                        submission.value(HandoffMessages.READ_BACK).orElse(""))
                : new HandoffOutcome.Unknown();
        if (outcome instanceof HandoffOutcome.Accepted) {
            return Reply.silence();
        }
        AnswerMessages answers = answers(submission.by());
        return Reply.refusal(
                HandoffMessages.READ_BACK,
                outcome instanceof HandoffOutcome.Empty ? answers.nothingReadBack() : answers.sentence(outcome));
    }

    private Reply said(PersonId by, HandoffOutcome outcome) {
        return outcome instanceof HandoffOutcome.Accepted
                ? Reply.silence()
                : Reply.privately(answers(by).sentence(outcome));
    }

    private HandoffMessages forms(PersonId reader) {
        return new HandoffMessages(people, reader, clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(people, reader, clock.instant());
    }
}
