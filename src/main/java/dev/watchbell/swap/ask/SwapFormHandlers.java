package dev.watchbell.swap.ask;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Proposal;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.SwapOutcome;
import dev.watchbell.swap.Swaps;
import dev.watchbell.swap.Trade;
import dev.watchbell.swap.fair.Exchange;
import dev.watchbell.swap.fair.Exchanges;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The modals in which an offer is put together: with whom, which shifts, sent. */
final class SwapFormHandlers {
    private static final int PROPOSED = 10;
    private static final int OF_EACH = 3;

    private final Swaps swaps;
    private final Candidates candidates;
    private final Exchanges exchanges;
    private final People people;
    private final InstantSource clock;

    SwapFormHandlers(Swaps swaps, Candidates candidates, Exchanges exchanges, People people, InstantSource clock) {
        this.swaps = swaps;
        this.candidates = candidates;
        this.exchanges = exchanges;
        this.people = people;
        this.clock = clock;
    }

    void register(Router router) {
        router.submission(FormMessages.COLLEAGUE, this::chooseShifts)
                .submission(FormMessages.PROPOSE, this::propose)
                .submission(FormMessages.ANYONE, this::proposeToAnyone);
    }

    /** Why there is nothing to swap with that person; empty where there may be. */
    Optional<String> never(PersonId by, PersonId proposer, PersonId colleague) {
        AnswerMessages answers = answers(by);
        if (colleague.equals(proposer)) {
            return Optional.of(answers.sentence(new Refusal.SamePerson()));
        }
        if (!candidates.mates(proposer).contains(colleague)) {
            return Optional.of(answers.stranger(colleague, candidates.colleagues(proposer)));
        }
        return candidates.coming(colleague).isEmpty()
                ? Optional.of(answers.nothingToTake(colleague, candidates.colleagues(proposer)))
                : Optional.empty();
    }

    Reply chooseShifts(Submission submission) {
        PersonId by = submission.by();
        Optional<Draft> draft = draft(submission);
        if (draft.isEmpty()) {
            return Reply.refusal(FormMessages.COLLEAGUE, answers(by).again());
        }
        PersonId proposer = draft.get().proposer();
        List<Choice> mine = candidates.coming(proposer);
        Optional<Choice> given = keyed(
                mine, submission.value(FormMessages.GIVEN).orElse(draft.get().given()));
        String with = submission.value(FormMessages.COLLEAGUE).orElse("");
        if (given.isEmpty()) {
            return Reply.refusal(FormMessages.GIVEN, answers(by).sentence(new Refusal.NotComing(proposer)));
        }
        if (with.isBlank()) {
            return Reply.refusal(FormMessages.COLLEAGUE, "Choose a colleague, or anyone.");
        }
        Function<String, Reply> no = under(FormMessages.COLLEAGUE);
        Draft chosen = draft.get().giving(given.get().key());
        return with.equals(FormMessages.EVERYBODY)
                ? anyone(by, chosen, given.get(), "", no)
                : shifts(by, chosen.with(new PersonId(with)), mine, given.get(), no);
    }

    /** The modal begins with the exchange that was proposed, where there still is one. */
    private Reply shifts(PersonId by, Draft draft, List<Choice> mine, Choice given, Function<String, Reply> no) {
        PersonId colleague = draft.colleague().orElseThrow();
        Optional<String> never = never(by, draft.proposer(), colleague);
        if (never.isPresent()) {
            return no.apply(never.get());
        }
        Optional<Wish.Pick> asked = exchanges.best(draft.proposer(), given, List.of(colleague)).stream()
                .findFirst()
                .map(best -> new Wish.Pick(best.asked(), "", true));
        return Reply.modal(forms(by)
                .shifts(
                        draft,
                        mine,
                        Optional.of(new Wish.Pick(given, "", true)),
                        candidates.coming(colleague),
                        asked,
                        ""));
    }

    Reply anyone(PersonId by, Draft draft, Choice given, String part, Function<String, Reply> no) {
        List<Exchange> fairest = fairest(draft.proposer(), given);
        return fairest.isEmpty()
                ? no.apply(answers(by).noExchange(given))
                : Reply.modal(forms(by).anyone(draft, given, part, fairest));
    }

    /** A few of each colleague, so that nobody is the only one who is asked. */
    private List<Exchange> fairest(PersonId proposer, Choice given) {
        Map<PersonId, Integer> already = new HashMap<>();
        return exchanges.best(proposer, given, candidates.colleagues(proposer)).stream()
                .filter(exchange -> already.merge(exchange.colleague(), 1, Integer::sum) <= OF_EACH)
                .limit(PROPOSED)
                .toList();
    }

    Reply propose(Submission submission) {
        PersonId by = submission.by();
        Optional<Draft> draft =
                draft(submission).filter(known -> known.colleague().isPresent());
        if (draft.isEmpty()) {
            return Reply.refusal(FormMessages.ASKED, answers(by).again());
        }
        PersonId proposer = draft.get().proposer();
        PersonId colleague = draft.get().colleague().orElseThrow();
        Optional<Choice> given = keyed(
                candidates.coming(proposer),
                submission.value(FormMessages.GIVEN).orElse(""));
        Optional<Choice> asked = keyed(
                candidates.coming(colleague),
                submission.value(FormMessages.ASKED).orElse(""));
        if (given.isEmpty() || asked.isEmpty()) {
            Refusal gone = new Refusal.NotComing(given.isEmpty() ? proposer : colleague);
            return refused(by, draft.get(), gone);
        }
        PartReader parts = parts(by);
        String givenPart = submission.value(FormMessages.GIVEN_PART).orElse("");
        String askedPart = submission.value(FormMessages.ASKED_PART).orElse("");
        return parts.leg(
                given.get(),
                givenPart,
                proposer,
                under(FormMessages.GIVEN_PART),
                mine -> parts.leg(
                        asked.get(),
                        askedPart,
                        colleague,
                        under(FormMessages.ASKED_PART),
                        theirs -> sent(by, draft.get(), new Trade(mine, theirs))));
    }

    private Reply sent(PersonId by, Draft draft, Trade trade) {
        SwapOutcome outcome = draft.counters().isPresent()
                ? swaps.counter(draft.counters().get(), trade)
                : swaps.propose(Proposal.of(trade).by(by));
        return outcome instanceof SwapOutcome.Done ? Reply.silence() : refused(by, draft, outcome);
    }

    /** Under the field that it is about. */
    private Reply refused(PersonId by, Draft draft, SwapOutcome outcome) {
        boolean given = outcome instanceof Refusal refusal
                && refusal.giver().filter(draft.proposer()::equals).isPresent();
        return Reply.refusal(
                given ? FormMessages.GIVEN : FormMessages.ASKED, answers(by).sentence(outcome));
    }

    Reply proposeToAnyone(Submission submission) {
        PersonId by = submission.by();
        Optional<Draft> draft = draft(submission);
        Optional<Choice> given = draft.flatMap(known -> keyed(candidates.coming(known.proposer()), known.given()));
        if (given.isEmpty()) {
            return Reply.refusal(FormMessages.ASKED, answers(by).again());
        }
        PersonId proposer = draft.get().proposer();
        Set<String> ticked =
                Set.of(submission.value(FormMessages.ASKED).orElse("").split(" "));
        List<Leg> asked = fairest(proposer, given.get()).stream()
                .filter(exchange -> ticked.contains(FormMessages.tick(exchange)))
                .map(exchange -> exchange.trade().asked())
                .toList();
        if (asked.isEmpty()) {
            return Reply.refusal(FormMessages.ASKED, "Tick at least one shift that you would take for it.");
        }
        String part = submission.value(FormMessages.GIVEN_PART).orElse("");
        return parts(by)
                .leg(
                        given.get(),
                        part,
                        proposer,
                        under(FormMessages.GIVEN_PART),
                        leg -> said(
                                by, swaps.propose(Proposal.toAnyone(leg, asked).by(by)), under(FormMessages.ASKED)));
    }

    /** What was done is told where it belongs: to both, and to their team. */
    Reply said(PersonId by, SwapOutcome outcome, Function<String, Reply> no) {
        return outcome instanceof SwapOutcome.Done
                ? Reply.silence()
                : no.apply(answers(by).sentence(outcome));
    }

    private static Function<String, Reply> under(String field) {
        return sentence -> Reply.refusal(field, sentence);
    }

    PartReader parts(PersonId by) {
        return new PartReader(answers(by), clock.instant(), people.zone(by));
    }

    /** Whoever sends a modal offers their own, or may act for whose it is. */
    private Optional<Draft> draft(Submission submission) {
        return Draft.read(submission.metadata())
                .filter(draft -> candidates.mayActFor(submission.by(), draft.proposer()));
    }

    private static Optional<Choice> keyed(List<Choice> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    private FormMessages forms(PersonId reader) {
        return new FormMessages(people, reader, clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(people, reader, clock.instant());
    }
}
