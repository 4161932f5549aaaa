package dev.watchbell.swap.cover;

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
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.cover.Request.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverMessagesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant THU = Instant.parse("2026-03-05T08:00:00Z");
    private static final Part BENS = new Part(12, 1, BEN, hours(0, 5), false);
    private static final CoverWish.Reading.Ask GUESS =
            new CoverWish.Reading.Ask(Optional.empty(), "2026-03-05 14:00", "");

    private final Golden golden = new Golden("cover");

    @ParameterizedTest
    @EnumSource(State.class)
    void each_state_of_a_request_reads_well(State state) {
        CoverMessages messages = new CoverMessages(Crew.people(), NOW);
        Standing standing = standing(state, "the dentist");

        golden.assertSame("request-" + state.word(), messages.request(standing, PARIS));
        golden.assertSame("mine-" + state.word(), messages.mine(standing));
    }

    @Test
    void whoever_is_concerned_is_told_what_they_have() {
        CoverMessages messages = new CoverMessages(Crew.people(), NOW);
        Standing open = standing(State.OPEN, "");

        golden.assertSame("taken", messages.taken(open, List.of(BENS)));
        golden.assertSame(
                "taken-all", messages.taken(new Standing(open.request(), List.of(), List.of()), List.of(BENS)));
        golden.assertSame("yours", messages.yours(open.request(), BENS));
        golden.assertSame("yours-given-back", messages.yours(open.request(), BENS.back()));
        golden.assertSame("back", messages.back(open, BENS.back()));
        golden.assertSame("expired", messages.expired(open));
    }

    @Test
    void the_modals_ask_for_a_watch_and_for_a_part() {
        CoverFormMessages forms = new CoverFormMessages(Crew.people(), NOW);

        golden.assertSame(
                "modal-ask", forms.ask(ANA, List.of(new Choice(PRIMARY, hours(0, 24))), GUESS, "the dentist"));
        golden.assertSame("modal-part", forms.part(CHI, standing(State.OPEN, "")));
    }

    @Test
    void a_request_in_a_thousand_parts_is_still_a_message() {
        List<Span> open =
                LongStream.range(0, 500).mapToObj(n -> hours(2 * n, 2 * n + 1)).toList();
        List<Part> parts = LongStream.range(0, 500)
                .mapToObj(n -> new Part(12, 1 + (int) n, BEN, hours(2 * n + 1, 2 * n + 2), false))
                .toList();
        Request request = new Request(12, ANA, PRIMARY, hours(0, 1000), "&".repeat(150), State.OPEN);
        Standing standing = new Standing(request, open, parts);
        CoverMessages messages = new CoverMessages(Crew.people(), NOW);

        Hostile.assertHarmless(messages.request(standing, PARIS));
        Hostile.assertHarmless(messages.mine(standing));
        Hostile.assertHarmless(messages.taken(standing, parts));
        Hostile.assertHarmless(new CoverFormMessages(Crew.people(), NOW).part(BEN, standing));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_and_no_reason_breaks_a_message(String text) {
        People hostile = new People(id -> Optional.of(
                new Person(id, text, text, Optional.empty(), Crew.people().zone(id), true)));
        CoverMessages messages = new CoverMessages(hostile, NOW);
        CoverFormMessages forms = new CoverFormMessages(hostile, NOW);
        CoverAnswerMessages answers = new CoverAnswerMessages(hostile, ANA, NOW);

        for (State state : State.values()) {
            Hostile.assertHarmless(messages.request(standing(state, text), PARIS));
            Hostile.assertHarmless(messages.mine(standing(state, text)));
        }
        Standing standing = standing(State.OPEN, text);
        Hostile.assertHarmless(messages.taken(standing, List.of(BENS)));
        Hostile.assertHarmless(messages.yours(standing.request(), BENS));
        Hostile.assertHarmless(messages.back(standing, BENS));
        Hostile.assertHarmless(forms.ask(ANA, List.of(new Choice(PRIMARY, hours(0, 24))), GUESS, text));
        Hostile.assertHarmless(forms.part(CHI, standing));
        Hostile.assertOnlyMoments(answers.unclear(text));
        Hostile.assertOnlyMoments(answers.sentence(new CoverOutcome.NothingOpen(standing.request(), List.of(BENS))));
        Hostile.assertOnlyMoments(answers.sentence(
                new CoverOutcome.Refused(new Refusal.NotMember(BEN, new Leg(PRIMARY, ANA, hours(0, 1))))));
    }

    private static Standing standing(State state, String why) {
        Request request = new Request(12, ANA, PRIMARY, hours(0, 24), why, state);
        List<Span> open = state == State.CLOSED ? List.of() : List.of(hours(5, 24));
        return new Standing(request, open, List.of(BENS));
    }

    private static Span hours(long from, long to) {
        return new Span(THU.plus(Duration.ofHours(from)), THU.plus(Duration.ofHours(to)));
    }
}
