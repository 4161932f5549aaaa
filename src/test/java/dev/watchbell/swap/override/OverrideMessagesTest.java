package dev.watchbell.swap.override;

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
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OverrideMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Span SPAN = new Span(NOON, NOON.plus(Duration.ofHours(4)));
    private static final Placement CHIS = new Placement(7, PRIMARY, CHI, DAN, SPAN, false);
    private static final List<Change> CHANGES = List.of(
            new Change(SPAN, Optional.of(ANA), Optional.of(CHI)), new Change(SPAN, Optional.empty(), Optional.of(CHI)));
    private static final List<Refusal> WARNINGS = List.of(
            new Refusal.Away(CHI, new Leg(PRIMARY, CHI, SPAN)),
            new Refusal.DoubleDuty(CHI, new Leg(PRIMARY, CHI, SPAN), PRIMARY, SPAN));

    private final Golden golden = new Golden("override");

    @Test
    void the_team_the_lead_and_those_whose_watch_changes_read_what_is_so_now() {
        OverrideMessages messages = new OverrideMessages(Crew.people(), NOON);

        golden.assertSame("channel", messages.channel(CHIS, PARIS));
        golden.assertSame("channel-undone", messages.channel(CHIS.takenBack(), PARIS));
        golden.assertSame("lead", messages.lead(CHIS, team(DAN), WARNINGS));
        golden.assertSame("lead-of-none", messages.lead(CHIS, team(), List.of()));
        golden.assertSame("lead-undone", messages.lead(CHIS.takenBack(), team(DAN), List.of()));
        golden.assertSame("changed-giver", messages.changed(CHIS, DAN, ANA, CHANGES));
        golden.assertSame("changed-taker", messages.changed(CHIS, DAN, CHI, CHANGES));
        golden.assertSame("changed-undone", messages.changed(CHIS.takenBack(), DAN, CHI, CHANGES));
        golden.assertSame(
                "modal-put",
                new OverrideFormMessages(Crew.people()).put(DAN, Optional.of(CHI), List.of(PRIMARY), "tomorrow"));
    }

    @Test
    void who_cant_is_told_why_in_a_sentence() {
        OverrideAnswerMessages answers = new OverrideAnswerMessages(Crew.people(), BEN, NOON);
        String sentences = Stream.of(
                        new OverrideOutcome.NotLead(team(DAN, ANA)),
                        new OverrideOutcome.NotLead(team()),
                        new OverrideOutcome.NotHere(CHI),
                        new OverrideOutcome.Past(),
                        new OverrideOutcome.NothingChanges(BEN),
                        new OverrideOutcome.Over(CHIS),
                        new OverrideOutcome.UndoneBefore(CHIS),
                        new OverrideOutcome.Overlaid(CHIS),
                        new OverrideOutcome.Unknown())
                .map(answers::sentence)
                .collect(Collectors.joining("\n"));

        golden.assertSameText(
                "answers.txt",
                String.join(
                        "\n",
                        sentences,
                        answers.unknownPerson("@x"),
                        answers.unclear("soon"),
                        answers.noTeam(""),
                        answers.noTeam("web"),
                        answers.backwards(),
                        ""));
    }

    @Test
    void a_change_in_a_thousand_stretches_is_still_a_message() {
        List<Change> many = Collections.nCopies(1000, CHANGES.get(0));

        Hostile.assertHarmless(new OverrideMessages(Crew.people(), NOON).changed(CHIS, DAN, ANA, many));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void nothing_that_people_write_breaks_a_message(String text) {
        People named = new People(id -> Optional.of(new Person(id, "x", text, Optional.empty(), PARIS, true)));
        OverrideMessages messages = new OverrideMessages(named, NOON);
        OverrideAnswerMessages answers = new OverrideAnswerMessages(named, BEN, NOON);

        for (Placement placement : List.of(CHIS, CHIS.takenBack())) {
            Hostile.assertHarmless(messages.channel(placement, PARIS));
            Hostile.assertHarmless(messages.lead(placement, team(DAN), WARNINGS));
            Hostile.assertHarmless(messages.changed(placement, DAN, ANA, CHANGES));
        }
        Hostile.assertHarmless(new OverrideFormMessages(named).put(DAN, Optional.empty(), List.of(PRIMARY), text));
        Hostile.assertOnlyMoments(answers.unknownPerson(text));
        Hostile.assertOnlyMoments(answers.unclear(text));
        Hostile.assertOnlyMoments(answers.noTeam(text));
        Hostile.assertOnlyMoments(answers.sentence(new OverrideOutcome.NotLead(team(DAN, ANA))));
    }

    private static Team team(PersonId... leads) {
        return new Team(
                PAYMENTS,
                "Payments",
                Crew.CHANNEL,
                PARIS,
                List.of(ANA, BEN, CHI),
                TeamSettings.USUAL.withLeads(List.of(leads)),
                Optional.empty());
    }
}
