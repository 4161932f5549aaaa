package dev.watchbell.swap.take;

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
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TakeMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Span REST = new Span(NOON, Instant.parse("2026-03-03T08:00:00Z"));
    private static final Take TAKE = new Take(7, PRIMARY, BEN, ANA, REST, false);
    private static final Leg LEG = new Leg(PRIMARY, ANA, REST);

    private final Golden golden = new Golden("take");

    @Test
    void each_of_the_two_and_the_team_read_who_has_it() {
        TakeMessages messages = new TakeMessages(Crew.people(), NOON);

        golden.assertSame("channel", messages.channel(TAKE, PARIS));
        golden.assertSame("giver", messages.giver(TAKE));
        golden.assertSame("taker", messages.taker(TAKE));
        golden.assertSame("channel-back", messages.channel(TAKE.takenBack(), PARIS));
        golden.assertSame("giver-back", messages.giver(TAKE.takenBack()));
        golden.assertSame("taker-back", messages.taker(TAKE.takenBack()));
        golden.assertSame("back", messages.back(TAKE.takenBack()));
        golden.assertSame(
                "modal-which",
                new TakeFormMessages(Crew.people(), NOON).which(BEN, List.of(LEG, new Leg(PRIMARY, CHI, REST)), "2h"));
    }

    @Test
    void who_cant_is_told_why_in_a_sentence() {
        TakeAnswerMessages answers = new TakeAnswerMessages(Crew.people(), BEN, NOON);
        String sentences = Stream.of(
                        new TakeOutcome.Yours(LEG),
                        new TakeOutcome.NobodyOnCall(PRIMARY),
                        new TakeOutcome.Endless(LEG),
                        new TakeOutcome.Backwards(),
                        new TakeOutcome.NotYours(ANA),
                        new TakeOutcome.Over(TAKE),
                        new TakeOutcome.BackBefore(TAKE),
                        new TakeOutcome.Overlaid(TAKE),
                        new TakeOutcome.Unknown(),
                        new TakeOutcome.Refused(new Refusal.NotMember(BEN, LEG)),
                        new TakeOutcome.Refused(new Refusal.Left(BEN)),
                        new TakeOutcome.Refused(new Refusal.Away(BEN, LEG)),
                        new TakeOutcome.Refused(new Refusal.DoubleDuty(BEN, LEG, PRIMARY, REST)),
                        new TakeOutcome.Refused(new Refusal.Gone(LEG, Optional.empty())))
                .map(answers::sentence)
                .collect(Collectors.joining("\n"));

        golden.assertSameText(
                "answers.txt",
                String.join(
                        "\n",
                        sentences,
                        answers.unclear("soon"),
                        answers.noTeam(""),
                        answers.noTeam("web"),
                        answers.changed(),
                        ""));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void nothing_that_people_write_breaks_a_message(String text) {
        People named = new People(id -> Optional.of(new Person(id, "x", text, Optional.empty(), PARIS, true)));
        TakeMessages messages = new TakeMessages(named, NOON);
        TakeAnswerMessages answers = new TakeAnswerMessages(named, BEN, NOON);

        for (Take take : List.of(TAKE, TAKE.takenBack())) {
            Hostile.assertHarmless(messages.channel(take, PARIS));
            Hostile.assertHarmless(messages.giver(take));
            Hostile.assertHarmless(messages.taker(take));
            Hostile.assertHarmless(messages.back(take));
        }
        Hostile.assertHarmless(new TakeFormMessages(named, NOON).which(BEN, List.of(LEG), text));
        Hostile.assertOnlyMoments(answers.unclear(text));
        Hostile.assertOnlyMoments(answers.noTeam(text));
        Hostile.assertOnlyMoments(answers.sentence(new TakeOutcome.Endless(LEG)));
    }
}
