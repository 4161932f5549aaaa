package dev.watchbell.swap.sos;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.sos.Call.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SosMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Span REST = new Span(NOON, Instant.parse("2026-03-03T08:00:00Z"));
    private static final List<Asked> ASKED =
            List.of(new Asked(CHI, Wave.DAYTIME, NOON), new Asked(BEN, Wave.MEMBERS, NOON.plus(Duration.ofMinutes(3))));

    private final Golden golden = new Golden("sos");

    @ParameterizedTest
    @EnumSource(State.class)
    void each_state_of_an_sos_reads_well(State state) {
        SosMessages messages = new SosMessages(Crew.people(), NOON);
        Call call = call(state, "a fever", ASKED);

        golden.assertSame("channel-" + state.word(), messages.channel(call, Wave.LEADS, PARIS));
        golden.assertSame("mine-" + state.word(), messages.mine(call, Wave.LEADS));
        golden.assertSame("asked-" + state.word(), messages.asked(call, CHI));
        golden.assertSame("asked-other-" + state.word(), messages.asked(call, BEN));
        golden.assertSame("somebody-" + state.word(), messages.somebody(call, PARIS));
        if (state == State.TAKEN || state == State.ENDED) {
            golden.assertSame("told-" + state.word(), messages.ended(call));
        }
    }

    @Test
    void who_cant_is_told_why_in_a_sentence() {
        SosAnswerMessages answers = new SosAnswerMessages(Crew.people(), BEN, NOON);
        Leg leg = new Leg(PRIMARY, ANA, REST);
        String sentences = Stream.concat(
                        Stream.of(State.values()).map(state -> new SosOutcome.Closed(call(state, "", ASKED))),
                        Stream.of(
                                new SosOutcome.AlreadyAsked(call(State.OPEN, "", ASKED)),
                                new SosOutcome.NotOnCall(),
                                new SosOutcome.NotYours(ANA),
                                new SosOutcome.Unknown(),
                                new SosOutcome.Refused(new Refusal.SamePerson()),
                                new SosOutcome.Refused(new Refusal.NotMember(BEN, leg)),
                                new SosOutcome.Refused(new Refusal.Left(BEN)),
                                new SosOutcome.Refused(
                                        new Refusal.DoubleDuty(BEN, leg, new ScheduleId(new TeamId("web"), "a"), REST)),
                                new SosOutcome.Refused(new Refusal.Gone(leg, Optional.of(CHI)))))
                .map(answers::sentence)
                .reduce("", (all, one) -> all + one + "\n");

        golden.assertSameText("answers.txt", sentences + answers.notOnCallFor("web", List.of(leg)) + "\n");
        golden.assertSame("modal-which", SosFormMessages.which(List.of(PAYMENTS, new TeamId("web")), "a fever"));
    }

    @Test
    void a_call_to_a_thousand_people_is_still_a_message() {
        List<Asked> many = IntStream.range(0, 1000)
                .mapToObj(number -> new Asked(new PersonId("U" + number), Wave.MEMBERS, NOON))
                .toList();
        Call call = call(State.OPEN, "&".repeat(150), many);
        SosMessages messages = new SosMessages(Crew.people(), NOON);

        Hostile.assertHarmless(messages.channel(call, Wave.LEADS, PARIS));
        Hostile.assertHarmless(messages.mine(call, Wave.LEADS));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void nothing_that_people_write_breaks_a_message(String text) {
        People named = new People(id -> Optional.of(new Person(id, "x", text, Optional.empty(), PARIS, true)));
        SosMessages messages = new SosMessages(named, NOON);
        SosAnswerMessages answers = new SosAnswerMessages(named, DAN, NOON);

        for (State state : State.values()) {
            Call call = call(state, text, ASKED);
            Hostile.assertHarmless(messages.channel(call, Wave.LEADS, PARIS));
            Hostile.assertHarmless(messages.mine(call, Wave.DONE));
            Hostile.assertHarmless(messages.asked(call, CHI));
            Hostile.assertHarmless(messages.asked(call, BEN));
            Hostile.assertHarmless(messages.somebody(call, PARIS));
            Hostile.assertHarmless(messages.ended(call));
            Hostile.assertOnlyMoments(answers.sentence(new SosOutcome.Closed(call)));
        }
        Hostile.assertOnlyMoments(answers.notOnCallFor(text, List.of(new Leg(PRIMARY, ANA, REST))));
        Hostile.assertHarmless(SosFormMessages.which(List.of(PAYMENTS), text));
    }

    private static Call call(State state, String why, List<Asked> asked) {
        boolean open = state == State.OPEN;
        Instant later = NOON.plus(Duration.ofMinutes(8));
        return new Call(
                7,
                ANA,
                List.of(new Leg(PRIMARY, ANA, REST)),
                why,
                state,
                Wave.MEMBERS,
                open ? Optional.of(later) : Optional.empty(),
                NOON,
                open ? Optional.empty() : Optional.of(later),
                open ? Optional.empty() : Optional.of(state == State.CALLED_OFF ? ANA : CHI),
                asked);
    }
}
