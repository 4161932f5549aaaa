package dev.watchbell.swap.ask;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.SwapOutcome;
import dev.watchbell.swap.Swaps;
import dev.watchbell.swap.tell.OfferMessages;
import dev.watchbell.swap.tell.ProposalMessages;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The buttons of an offer: yes, no, another shift, back. An old one is answered kindly, and changes nothing. */
final class SwapAnswerHandlers {
    private final Swaps swaps;
    private final Candidates candidates;
    private final People people;
    private final InstantSource clock;

    SwapAnswerHandlers(Swaps swaps, Candidates candidates, People people, InstantSource clock) {
        this.swaps = swaps;
        this.candidates = candidates;
        this.people = people;
        this.clock = clock;
    }

    void register(Router router) {
        router.press(OfferMessages.ACCEPT, this::accept)
                .press(OfferMessages.DECLINE, this::decline)
                .press(OfferMessages.COUNTER, this::counter)
                .press(OfferMessages.UNDO, press -> answer(press, id -> swaps.undo(id, press.by())))
                .press(ProposalMessages.WITHDRAW, press -> answer(press, id -> swaps.withdraw(id, press.by())))
                .press(ProposalMessages.ASK_NOW, press -> answer(press, id -> swaps.askNow(id, press.by())))
                .submission(FormMessages.WHICH, this::acceptWith)
                .submission(FormMessages.DECLINE, this::declineWith);
    }

    private Reply accept(Press press) {
        SwapOutcome outcome = number(press.value())
                .map(id -> swaps.accept(id, press.by(), Optional.empty()))
                .orElseGet(SwapOutcome.Unknown::new);
        return outcome instanceof SwapOutcome.Which which
                ? Reply.modal(forms(press.by()).which(which.swap(), which.theirs()))
                : said(press.by(), outcome);
    }

    private Reply acceptWith(Submission submission) {
        PersonId by = submission.by();
        String key = submission.value(FormMessages.ASKED).orElse("");
        Optional<Swap> swap = number(submission.metadata()).flatMap(swaps::find);
        Optional<Leg> leg = swap.stream()
                .flatMap(known -> known.proposal().askedOf(by).stream())
                .filter(one -> Choice.of(one).key().equals(key))
                .findFirst();
        SwapOutcome outcome =
                leg.isPresent() ? swaps.accept(swap.orElseThrow().id(), by, leg) : new SwapOutcome.Unknown();
        return sent(by, outcome, FormMessages.ASKED);
    }

    /** An offer that is over needs no word any more. */
    private Reply decline(Press press) {
        return opened(press, swap -> forms(press.by()).decline(swap));
    }

    private Reply declineWith(Submission submission) {
        String word =
                Text.printable(submission.value(FormMessages.WORD).orElse("")).strip();
        SwapOutcome outcome = number(submission.metadata())
                .map(id -> swaps.decline(id, submission.by(), word))
                .orElseGet(SwapOutcome.Unknown::new);
        return sent(submission.by(), outcome, FormMessages.WORD);
    }

    private Reply counter(Press press) {
        PersonId by = press.by();
        List<Choice> mine = candidates.coming(by);
        return opened(press, swap -> {
            Draft draft = Draft.of(by).with(swap.proposer()).countering(swap.id());
            List<Choice> theirs = candidates.coming(swap.proposer());
            Optional<Wish.Pick> asked = theirs.stream()
                    .filter(choice -> choice.schedule()
                                    .equals(swap.proposal().given().schedule())
                            && choice.span().overlaps(swap.proposal().given().span()))
                    .findFirst()
                    .map(choice -> new Wish.Pick(choice, "", true));
            return forms(by).shifts(draft, mine, Optional.empty(), theirs, asked, "");
        });
    }

    /** A modal about an offer that is still open, for somebody who may answer it. */
    private Reply opened(Press press, Function<Swap, View> view) {
        Optional<Swap> swap = number(press.value()).flatMap(swaps::find);
        if (swap.isEmpty()) {
            return said(press.by(), new SwapOutcome.Unknown());
        }
        if (!swap.get().open()) {
            return said(press.by(), new SwapOutcome.AlreadyAnswered(swap.get()));
        }
        boolean asked = swap.get()
                .colleague()
                .map(press.by()::equals)
                .orElse(!press.by().equals(swap.get().proposer()));
        return asked
                ? Reply.modal(view.apply(swap.get()))
                : said(
                        press.by(),
                        swap.get()
                                .colleague()
                                .<SwapOutcome>map(SwapOutcome.NotYours::new)
                                .orElseGet(Refusal.SamePerson::new));
    }

    private Reply answer(Press press, Function<Long, SwapOutcome> deed) {
        return said(press.by(), number(press.value()).map(deed).orElseGet(SwapOutcome.Unknown::new));
    }

    /** What was done is told where it belongs: to both, and to their team. */
    private Reply said(PersonId by, SwapOutcome outcome) {
        return outcome instanceof SwapOutcome.Done
                ? Reply.silence()
                : Reply.privately(answers(by).sentence(outcome));
    }

    private Reply sent(PersonId by, SwapOutcome outcome, String field) {
        return outcome instanceof SwapOutcome.Done
                ? Reply.silence()
                : Reply.refusal(field, answers(by).sentence(outcome));
    }

    private static Optional<Long> number(String value) {
        return value.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private FormMessages forms(PersonId reader) {
        return new FormMessages(people, reader, clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(people, reader, clock.instant());
    }
}
