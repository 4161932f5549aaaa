package dev.watchbell.swap.tell;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Proposal;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.swap.Timing;
import dev.watchbell.swap.Trade;
import dev.watchbell.swap.ask.AnswerMessages;
import dev.watchbell.swap.ask.Draft;
import dev.watchbell.swap.ask.FormMessages;
import dev.watchbell.swap.ask.Wish;
import dev.watchbell.swap.fair.Exchange;
import dev.watchbell.swap.fair.Reason;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SwapMessagesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Leg GIVEN = new Leg(PRIMARY, ANA, day("2026-03-05T08:00:00Z"));
    private static final Leg ASKED = new Leg(PRIMARY, BEN, day("2026-03-03T08:00:00Z"));

    private static final Instant END = Instant.parse("2026-03-03T07:00:00Z");
    private static final Proposal PROPOSAL = Proposal.of(new Trade(GIVEN, ASKED));
    private static final Choice MINE = new Choice(PRIMARY, GIVEN.span());
    private static final Map<PersonId, Exchange> BEST = Map.of(
            BEN,
            new Exchange(
                    new Trade(GIVEN, ASKED),
                    List.of(new Reason.YouCovered(Duration.ofHours(6), day("2026-02-03T08:00:00Z")))));

    private final Golden golden = new Golden("swap");

    @ParameterizedTest
    @EnumSource(State.class)
    void each_state_of_a_swap_reads_well_for_both(State state) {
        Swap swap = swap(state);

        golden.assertSame("offer-" + state.word(), new OfferMessages(Crew.people(), NOW).offer(swap));
        golden.assertSame("proposal-" + state.word(), new ProposalMessages(Crew.people(), NOW).proposal(swap, ANA));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void each_state_of_an_offer_to_anyone_reads_well_in_the_channel(State state) {
        golden.assertSame("call-" + state.word(), new CallMessages(Crew.people(), NOW).call(call(state), PARIS));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"AGREED", "DECLINED", "EXPIRED", "PASSED"})
    void who_offers_is_told_in_a_message_that_notifies(State state) {
        golden.assertSame(
                "answered-" + state.word(), new ProposalMessages(Crew.people(), NOW).answered(swap(state), ANA));
    }

    @Test
    void who_asked_at_night_and_who_asked_for_somebody_read_so() {
        ProposalMessages messages = new ProposalMessages(Crew.people(), NOW);
        Swap asleep = new Swap(
                17,
                PROPOSAL,
                new Timing(NOW.plus(Duration.ofHours(2)), END, false, false),
                State.PROPOSED,
                Optional.empty());

        golden.assertSame("proposal-asleep", messages.proposal(asleep, ANA));
        golden.assertSame("proposal-lead", messages.proposal(lead(State.PROPOSED), CHI));
        golden.assertSame("proposal-absent", messages.proposal(lead(State.AGREED), ANA));
        golden.assertSame("proposal-lead-agreed", messages.proposal(lead(State.AGREED), CHI));
        golden.assertSame("offer-lead", new OfferMessages(Crew.people(), NOW).offer(lead(State.PROPOSED)));
        golden.assertSame("recall", new OfferMessages(Crew.people(), NOW).recall(swap(State.PROPOSED)));
        golden.assertSame("recall-anyone", messages.recall(call(State.PROPOSED), ANA));
        golden.assertSame("undone", messages.undone(swap(State.UNDONE), BEN, ANA));
    }

    @Test
    void the_team_reads_one_line_without_a_mention() {
        golden.assertSame("team", new CallMessages(Crew.people(), NOW).agreed(swap(State.AGREED), PARIS));
        golden.assertSame("team-undone", new CallMessages(Crew.people(), NOW).undone(swap(State.UNDONE), PARIS));
    }

    @Test
    void the_modals_offer_people_and_shifts() {
        FormMessages forms = new FormMessages(Crew.people(), ANA, NOW);
        Draft draft = Draft.of(ANA);
        List<Choice> mine = List.of(MINE);
        List<Choice> theirs = List.of(Choice.of(ASKED));

        golden.assertSame("modal-colleague", forms.colleague(draft, mine, MINE, List.of(CHI, BEN), BEST, ""));
        golden.assertSame(
                "modal-shifts",
                forms.shifts(
                        draft.with(BEN),
                        mine,
                        Optional.of(new Wish.Pick(MINE, "14:00-18:00", true)),
                        theirs,
                        Optional.empty(),
                        "someday"));
        golden.assertSame("modal-anyone", forms.anyone(draft, MINE, "", List.copyOf(BEST.values())));
        golden.assertSame("modal-which", forms.which(call(State.PROPOSED), List.of(ASKED)));
        golden.assertSame("modal-decline", forms.decline(swap(State.PROPOSED)));
    }

    @Test
    void hundreds_of_shifts_with_the_longest_names_fit_into_a_modal() {
        ScheduleId longest = new ScheduleId(new TeamId("t".repeat(40)), "s".repeat(40));
        List<Choice> many = IntStream.range(0, 300)
                .mapToObj(hour -> new Choice(longest, span(NOW.plus(Duration.ofHours(hour)))))
                .toList();

        Hostile.assertHarmless(new FormMessages(Crew.people(), ANA, NOW)
                .shifts(Draft.of(ANA).with(BEN), many, Optional.empty(), many, Optional.empty(), ""));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_and_no_word_breaks_a_message(String text) {
        People hostile = new People(id -> Optional.of(
                new Person(id, text, text, Optional.empty(), Crew.people().zone(id), true)));
        AnswerMessages answers = new AnswerMessages(hostile, ANA, NOW);
        FormMessages forms = new FormMessages(hostile, ANA, NOW);

        for (State state : State.values()) {
            Swap swap = saying(swap(state), text);
            Hostile.assertHarmless(new OfferMessages(hostile, NOW).offer(swap));
            Hostile.assertHarmless(new ProposalMessages(hostile, NOW).proposal(swap, ANA));
            Hostile.assertHarmless(new ProposalMessages(hostile, NOW).proposal(lead(state), CHI));
            Hostile.assertHarmless(new CallMessages(hostile, NOW).call(call(state), PARIS));
        }
        Hostile.assertHarmless(new CallMessages(hostile, NOW).agreed(swap(State.AGREED), PARIS));
        Hostile.assertHarmless(new ProposalMessages(hostile, NOW).answered(saying(swap(State.DECLINED), text), ANA));
        Hostile.assertHarmless(forms.colleague(Draft.of(ANA), List.of(MINE), MINE, List.of(CHI, BEN), BEST, text));
        Hostile.assertHarmless(forms.anyone(Draft.of(ANA), MINE, "", List.copyOf(BEST.values())));
        Hostile.assertHarmless(forms.decline(swap(State.PROPOSED)));
        Hostile.assertOnlyMoments(answers.stranger(BEN, List.of(CHI)));
        Hostile.assertOnlyMoments(answers.notUnderstood(text));
        Hostile.assertOnlyMoments(answers.unclearPart(text));
        Hostile.assertOnlyMoments(answers.sentence(new Refusal.Gone(GIVEN, Optional.of(BEN))));
    }

    private static Swap swap(State state) {
        return swap(PROPOSAL, state);
    }

    private static Swap lead(State state) {
        return swap(PROPOSAL.by(CHI), state);
    }

    /** To anyone, for two shifts. */
    private static Swap call(State state) {
        Leg other = new Leg(PRIMARY, CHI, day("2026-03-04T08:00:00Z"));
        return swap(Proposal.toAnyone(GIVEN, List.of(ASKED, other)), state);
    }

    private static Swap swap(Proposal proposal, State state) {
        Optional<PersonId> by = switch (state) {
            case EXPIRED -> Optional.empty();
            case WITHDRAWN -> Optional.of(ANA);
            case PASSED -> Optional.of(CHI);
            default -> Optional.of(BEN);
        };
        boolean agreed = state == State.AGREED || state == State.UNDONE;
        Optional<Leg> chosen = agreed ? Optional.of(ASKED) : Optional.empty();
        Optional<Swap.Answer> answer =
                state == State.PROPOSED ? Optional.empty() : Optional.of(new Swap.Answer(by, NOW, "", chosen));
        return new Swap(17, proposal, new Timing(NOW, END, true, false), state, answer);
    }

    private static Swap saying(Swap swap, String word) {
        return new Swap(
                swap.id(),
                swap.proposal(),
                swap.timing(),
                swap.state(),
                swap.answer().map(answer -> new Swap.Answer(answer.by(), answer.at(), word, answer.chosen())));
    }

    private static Span day(String start) {
        Instant from = Instant.parse(start);
        return new Span(from, from.plus(Duration.ofDays(1)));
    }

    private static Span span(Instant start) {
        return new Span(start, start.plus(Duration.ofDays(40)));
    }
}
