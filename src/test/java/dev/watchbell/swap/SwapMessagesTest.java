package dev.watchbell.swap;

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
import dev.watchbell.swap.Swap.State;
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
        SwapMessages messages = new SwapMessages(Crew.people(), NOW);

        golden.assertSame("offer-" + state.word(), messages.offer(swap));
        golden.assertSame("proposal-" + state.word(), messages.proposal(swap));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"AGREED", "DECLINED", "EXPIRED"})
    void the_proposer_is_told_in_a_message_that_notifies(State state) {
        SwapMessages messages = new SwapMessages(Crew.people(), NOW);

        golden.assertSame("answered-" + state.word(), messages.answered(swap(state)));
    }

    @Test
    void the_team_reads_one_line_without_a_mention() {
        golden.assertSame("team", new SwapMessages(Crew.people(), NOW).agreed(swap(State.AGREED), PARIS));
    }

    @Test
    void the_modals_offer_people_and_shifts() {
        FormMessages forms = new FormMessages(Crew.people(), NOW);

        golden.assertSame("modal-colleague", forms.colleague(ANA, MINE, List.of(CHI, BEN), BEST));
        golden.assertSame(
                "modal-shifts",
                forms.shifts(
                        ANA,
                        List.of(new Choice(PRIMARY, GIVEN.span())),
                        BEN,
                        List.of(new Choice(PRIMARY, ASKED.span())),
                        Wish.of("mine thu")));
    }

    @Test
    void hundreds_of_shifts_with_the_longest_names_fit_into_a_modal() {
        ScheduleId longest = new ScheduleId(new TeamId("t".repeat(40)), "s".repeat(40));
        List<Choice> many = IntStream.range(0, 300)
                .mapToObj(hour -> new Choice(longest, span(NOW.plus(Duration.ofHours(hour)))))
                .toList();

        Hostile.assertHarmless(new FormMessages(Crew.people(), NOW).shifts(ANA, many, BEN, many, Wish.of("")));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_message(String name) {
        People hostile = new People(id -> Optional.of(
                new Person(id, name, name, Optional.empty(), Crew.people().zone(id), true)));
        SwapMessages messages = new SwapMessages(hostile, NOW);
        AnswerMessages answers = new AnswerMessages(hostile, ANA, NOW);

        for (State state : State.values()) {
            Hostile.assertHarmless(messages.offer(swap(state)));
            Hostile.assertHarmless(messages.proposal(swap(state)));
        }
        Hostile.assertHarmless(messages.agreed(swap(State.AGREED), PARIS));
        Hostile.assertHarmless(messages.answered(swap(State.AGREED)));
        Hostile.assertHarmless(new FormMessages(hostile, NOW).colleague(ANA, MINE, List.of(CHI, BEN), BEST));
        Hostile.assertOnlyMoments(answers.stranger(BEN, List.of(CHI)));
        Hostile.assertOnlyMoments(answers.notUnderstood(name));
        Hostile.assertOnlyMoments(answers.sentence(new Refusal.Gone(GIVEN, Optional.of(BEN))));
    }

    private static Swap swap(State state) {
        Optional<PersonId> by = state == State.EXPIRED ? Optional.empty() : Optional.of(BEN);
        Optional<Swap.Answer> answer =
                state == State.PROPOSED ? Optional.empty() : Optional.of(new Swap.Answer(by, NOW));
        return new Swap(17, new Trade(GIVEN, ASKED), state, answer);
    }

    private static Span day(String start) {
        Instant from = Instant.parse(start);
        return new Span(from, from.plus(Duration.ofDays(1)));
    }

    private static Span span(Instant start) {
        return new Span(start, start.plus(Duration.ofDays(40)));
    }
}
