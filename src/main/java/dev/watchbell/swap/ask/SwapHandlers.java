package dev.watchbell.swap.ask;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Proposal;
import dev.watchbell.swap.Swaps;
import dev.watchbell.swap.Trade;
import dev.watchbell.swap.fair.Exchange;
import dev.watchbell.swap.fair.Exchanges;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code /oncall swap}, and the modals in which an offer is put together. */
public final class SwapHandlers {
    private static final String BEGIN = "swap.begin";

    private final Swaps swaps;
    private final Candidates candidates;
    private final Exchanges exchanges;
    private final People people;
    private final Function<String, Optional<PersonId>> mentioned;
    private final InstantSource clock;
    private final SwapFormHandlers forms;

    /** @param mentioned who is meant by some words; empty where nobody is, or nobody known */
    public SwapHandlers(
            Swaps swaps,
            Candidates candidates,
            Exchanges exchanges,
            People people,
            Function<String, Optional<PersonId>> mentioned,
            InstantSource clock) {
        this.swaps = swaps;
        this.candidates = candidates;
        this.exchanges = exchanges;
        this.people = people;
        this.mentioned = mentioned;
        this.clock = clock;
        this.forms = new SwapFormHandlers(swaps, candidates, exchanges, people, clock);
    }

    /** The button that begins a swap, for others' messages. */
    public static ButtonElement offer() {
        return Blocks.button("Swap a shift", BEGIN, "");
    }

    public Router register(Router router) {
        forms.register(router);
        new SwapAnswerHandlers(swaps, candidates, people, clock).register(router);
        return router.verb(new Verb(
                                "/oncall",
                                List.of("swap", "trade"),
                                "[@colleague] [mine <when>] [theirs <when>]",
                                "offer one of your shifts for a colleague’s",
                                "/oncall swap @ben",
                                this::command)
                        .withTimes())
                .press(BEGIN, this::begin);
    }

    Reply command(Command command) {
        Wish wish = Wish.of(command.words());
        AnswerMessages answers = answers(command.by());
        if (wish.whose().isEmpty()) {
            return swap(command.by(), command.by(), wish);
        }
        Optional<PersonId> absent = mentioned.apply(wish.whose());
        if (absent.isEmpty()) {
            return Reply.privately(answers.notUnderstood(wish.whose()));
        }
        return candidates.mayActFor(command.by(), absent.get())
                ? swap(command.by(), absent.get(), wish)
                : Reply.privately(answers.notTheirLead(absent.get()));
    }

    private Reply begin(Press press) {
        return swap(press.by(), press.by(), Wish.NOTHING);
    }

    private Reply swap(PersonId by, PersonId proposer, Wish wish) {
        List<Choice> mine = candidates.coming(proposer);
        if (mine.isEmpty()) {
            AnswerMessages answers = answers(by);
            return Reply.privately(
                    candidates.mates(proposer).isEmpty() ? answers.noTeam() : answers.nothingToGive(proposer));
        }
        if (wish.with().isBlank() || wish.withAnyone()) {
            return withWhom(by, proposer, wish, mine);
        }
        return mentioned
                .apply(wish.with())
                .map(mate -> with(by, Draft.of(proposer).with(mate), mine, wish))
                .orElseGet(() -> Reply.privately(answers(by).notUnderstood(wish.with())));
    }

    /** Proposals are for the shift that was typed, else for the next one. */
    private Reply withWhom(PersonId by, PersonId proposer, Wish wish, List<Choice> mine) {
        List<PersonId> colleagues = candidates.colleagues(proposer);
        if (colleagues.isEmpty()) {
            return Reply.privately(answers(by).nobodyToSwapWith());
        }
        Optional<Wish.Pick> pick = pick(by, mine, wish.mine());
        Choice given = pick.map(Wish.Pick::shift).orElse(mine.get(0));
        Draft draft = Draft.of(proposer).giving(given.key());
        if (wish.withAnyone() && pick.isPresent()) {
            return forms.anyone(by, draft, given, pick.get().part(), Reply::privately);
        }
        Map<PersonId, Exchange> best = exchanges.bestOfEach(proposer, given, colleagues);
        return Reply.modal(messages(by).colleague(draft, mine, given, colleagues, best, unclear(wish.mine(), pick)));
    }

    /** What is typed in full is offered at once; what is missing is asked. */
    private Reply with(PersonId by, Draft draft, List<Choice> mine, Wish wish) {
        PersonId colleague = draft.colleague().orElseThrow();
        Optional<String> never = forms.never(by, draft.proposer(), colleague);
        if (never.isPresent()) {
            return Reply.privately(never.get());
        }
        List<Choice> theirs = candidates.coming(colleague);
        Optional<Wish.Pick> given = pick(by, mine, wish.mine());
        Optional<Wish.Pick> asked = pick(by, theirs, wish.theirs());
        boolean clear = given.filter(Wish.Pick::only).isPresent()
                && asked.filter(Wish.Pick::only).isPresent();
        String unclear = unclear(wish.mine(), given).isEmpty() ? unclear(wish.theirs(), asked) : wish.mine();
        return clear
                ? offered(by, draft, given.get(), asked.get())
                : Reply.modal(messages(by).shifts(draft, mine, given, theirs, asked, unclear));
    }

    private Reply offered(PersonId by, Draft draft, Wish.Pick given, Wish.Pick asked) {
        PersonId colleague = draft.colleague().orElseThrow();
        PartReader parts = forms.parts(by);
        return parts.leg(
                given.shift(),
                given.part(),
                draft.proposer(),
                Reply::privately,
                mine -> parts.leg(
                        asked.shift(),
                        asked.part(),
                        colleague,
                        Reply::privately,
                        theirs -> forms.said(
                                by,
                                swaps.propose(
                                        Proposal.of(new Trade(mine, theirs)).by(by)),
                                Reply::privately)));
    }

    private Optional<Wish.Pick> pick(PersonId by, List<Choice> choices, String typed) {
        return Wish.pick(choices, typed, clock.instant(), people.zone(by));
    }

    private static String unclear(String typed, Optional<Wish.Pick> pick) {
        return pick.isPresent() ? "" : typed;
    }

    private FormMessages messages(PersonId reader) {
        return new FormMessages(people, reader, clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(people, reader, clock.instant());
    }
}
