package dev.watchbell.swap;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.swap.fair.Exchanges;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** {@code /oncall swap}, its modals and its buttons. */
public final class SwapHandlers {
    private static final String BEGIN = "swap.begin";

    private final Swaps swaps;
    private final Exchanges exchanges;
    private final People people;
    private final Function<String, Optional<PersonId>> mentioned;
    private final InstantSource clock;

    /** @param mentioned who is meant by the words after the verb; empty where nobody is, or nobody known */
    public SwapHandlers(
            Swaps swaps,
            Exchanges exchanges,
            People people,
            Function<String, Optional<PersonId>> mentioned,
            InstantSource clock) {
        this.swaps = swaps;
        this.exchanges = exchanges;
        this.people = people;
        this.mentioned = mentioned;
        this.clock = clock;
    }

    /** The button that begins a swap, for others' messages. */
    public static ButtonElement offer() {
        return Blocks.button("Swap a shift", BEGIN, "");
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("swap", "trade"),
                        "[@colleague] [mine <when>] [theirs <when>]",
                        "offer one of your shifts for a colleague’s",
                        "/oncall swap @ben",
                        this::command))
                .submission(FormMessages.COLLEAGUE, this::chooseShifts)
                .submission(FormMessages.PROPOSE, this::propose)
                .press(BEGIN, this::begin)
                .press(SwapMessages.ACCEPT, press -> answer(press, swaps::accept))
                .press(SwapMessages.DECLINE, press -> answer(press, swaps::decline))
                .press(SwapMessages.WITHDRAW, press -> answer(press, swaps::withdraw));
    }

    Reply command(Command command) {
        Wish wish = Wish.of(command.words());
        if (wish.with().isBlank()) {
            return begin(command.by(), wish);
        }
        Optional<Reply> nothing = nothingToGive(command.by());
        Optional<PersonId> colleague = mentioned.apply(wish.with());
        return nothing.orElseGet(() -> colleague
                .map(mate -> shifts(command.by(), mate, wish, Reply::privately))
                .orElseGet(() -> Reply.privately(answers(command.by()).notUnderstood(wish.with()))));
    }

    private Reply begin(Press press) {
        return begin(press.by(), Wish.of(""));
    }

    /** Proposals are for the shift that was typed, else for the next one. */
    private Reply begin(PersonId by, Wish wish) {
        List<PersonId> colleagues = swaps.colleagues(by);
        return nothingToGive(by)
                .orElseGet(() -> colleagues.isEmpty()
                        ? Reply.privately(answers(by).nobodyToSwapWith())
                        : Reply.modal(proposals(by, wish, colleagues)));
    }

    private View proposals(PersonId by, Wish wish, List<PersonId> colleagues) {
        List<Choice> mine = swaps.coming(by);
        Choice given =
                Wish.pick(mine, wish.mine(), clock.instant(), people.zone(by)).orElse(mine.get(0));
        return forms().colleague(by, given, colleagues, exchanges.bestOfEach(by, given, colleagues));
    }

    private Optional<Reply> nothingToGive(PersonId by) {
        if (!swaps.coming(by).isEmpty()) {
            return Optional.empty();
        }
        AnswerMessages answers = answers(by);
        return Optional.of(Reply.privately(swaps.mates(by).isEmpty() ? answers.noTeam() : answers.nothingToGive()));
    }

    Reply chooseShifts(Submission submission) {
        Function<String, Reply> no = sentence -> Reply.refusal(FormMessages.COLLEAGUE, sentence);
        return submission
                .value(FormMessages.COLLEAGUE)
                .filter(value -> !value.isBlank())
                .map(value -> proposed(submission.by(), new PersonId(value), submission.metadata(), no))
                .orElseGet(() -> no.apply("Choose a colleague."));
    }

    /** The modal begins with the exchange that was proposed, where there still is one. */
    private Reply proposed(PersonId by, PersonId colleague, String key, Function<String, Reply> no) {
        List<Choice> mine = swaps.coming(by);
        Optional<Choice> given =
                mine.stream().filter(choice -> choice.key().equals(key)).findFirst();
        boolean mate = swaps.mates(by).contains(colleague);
        return given.filter(choice -> mate)
                .flatMap(choice ->
                        exchanges.best(by, choice, List.of(colleague)).stream().findFirst())
                .<Reply>map(best -> Reply.modal(
                        forms().shifts(by, mine, given, colleague, swaps.coming(colleague), Optional.of(best.asked()))))
                .orElseGet(() -> shifts(by, colleague, Wish.of(""), no));
    }

    /** The modal with both people's shifts, or the sentence why there is nothing to choose. */
    private Reply shifts(PersonId by, PersonId colleague, Wish wish, Function<String, Reply> no) {
        AnswerMessages answers = answers(by);
        if (colleague.equals(by)) {
            return no.apply(answers.sentence(new Refusal.SamePerson()));
        }
        if (!swaps.mates(by).contains(colleague)) {
            return no.apply(answers.stranger(colleague, swaps.colleagues(by)));
        }
        List<Choice> theirs = swaps.coming(colleague);
        if (theirs.isEmpty()) {
            return no.apply(answers.nothingToTake(colleague, swaps.colleagues(by)));
        }
        List<Choice> mine = swaps.coming(by);
        return mine.isEmpty()
                ? no.apply(answers.nothingToGive())
                : Reply.modal(forms().shifts(by, mine, colleague, theirs, wish));
    }

    Reply propose(Submission submission) {
        if (submission.metadata().isBlank()) {
            return Reply.refusal(FormMessages.ASKED, "Start again: /oncall swap @colleague");
        }
        PersonId colleague = new PersonId(submission.metadata());
        SwapOutcome outcome = swaps.propose(
                submission.by(),
                colleague,
                submission.value(FormMessages.GIVEN).orElse(""),
                submission.value(FormMessages.ASKED).orElse(""));
        if (outcome instanceof SwapOutcome.Done) {
            return Reply.silence();
        }
        return Reply.refusal(
                field(outcome, submission.by()), answers(submission.by()).sentence(outcome));
    }

    /** The field that a refusal is about. */
    private static String field(SwapOutcome outcome, PersonId by) {
        boolean given = outcome instanceof Refusal refusal
                && refusal.giver().filter(by::equals).isPresent();
        return given ? FormMessages.GIVEN : FormMessages.ASKED;
    }

    private Reply answer(Press press, BiFunction<Long, PersonId, SwapOutcome> deed) {
        Optional<Long> id = number(press.value());
        SwapOutcome outcome = id.isPresent() ? deed.apply(id.get(), press.by()) : new SwapOutcome.Unknown();
        return outcome instanceof SwapOutcome.Done
                ? Reply.silence()
                : Reply.privately(answers(press.by()).sentence(outcome));
    }

    private static Optional<Long> number(String value) {
        return value.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private FormMessages forms() {
        return new FormMessages(people, clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(people, reader, clock.instant());
    }
}
