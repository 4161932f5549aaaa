package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static dev.watchbell.swap.Desk.THU;
import static dev.watchbell.swap.Desk.TUE;
import static dev.watchbell.swap.Desk.WED;
import static dev.watchbell.swap.Desk.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is Mon 2 March, 15:00 in Paris and 09:00 in New York. */
@OnBothDatabases
class SwapsTest {
    private static final String AGREED = "<!date^%d^{date_short_pretty} {time}|%s Europe/Paris>";

    private final SettableClock clock = SettableClock.at("2026-03-02T14:00:00Z");
    private final Desk desk;
    private final Swaps swaps;
    private final Crew crew;

    SwapsTest(Database database) {
        desk = Desk.of(database, clock);
        swaps = desk.swaps();
        crew = desk.crew();
    }

    @Test
    void an_offer_tells_both_in_their_own_zone_and_changes_nothing() {
        desk.offered();

        assertThat(crew.said(BEN.value()))
                .containsExactly("ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your"
                        + " *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)"
                        + " It stands until Tue 3 Mar 02:00.");
        assertThat(crew.said(ANA.value()))
                .containsExactly("You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for"
                        + " *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary."
                        + " Until ben accepts, nothing changes. (Europe/Paris)");
        assertThat(desk.rota().covers()).isEmpty();
    }

    @Test
    void accepting_writes_both_halves_and_tells_the_team() {
        Swap swap = desk.offered();

        Swap agreed = done(desk.accept(swap, BEN));

        assertThat(agreed.state()).isEqualTo(State.AGREED);
        assertThat(desk.rota().covers())
                .containsExactly(
                        new Cover(THU.span(), Optional.of(BEN), Optional.of(ANA)),
                        new Cover(TUE.span(), Optional.of(ANA), Optional.of(BEN)));
        assertThat(desk.onCall(TUE)).contains(ANA);
        assertThat(desk.onCall(THU)).contains(BEN);
        assertThat(crew.said(Crew.CHANNEL.value()))
                .singleElement()
                .asString()
                .startsWith("ana and ben swapped: ben has payments/primary from "
                        + AGREED.formatted(THU.span().start().getEpochSecond(), "Thu 5 Mar 09:00"));
        assertThat(crew.said(ANA.value()))
                .hasSize(2)
                .anyMatch(edited -> edited.startsWith("ben accepted: you have *Tue 3 Mar"))
                .contains("ben accepted your swap: you have *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary"
                        + " now. (Europe/Paris)");
        assertThat(crew.said(BEN.value()))
                .singleElement()
                .asString()
                .startsWith("You and ana swapped: you have *Thu 5 Mar");
    }

    @Test
    void two_swaps_of_the_same_shift_the_first_acceptance_wins() {
        Swap withBen = desk.offered();
        Swap withChi = done(swaps.propose(Proposal.of(new Trade(THU, WED))));
        desk.accept(withBen, BEN);

        SwapOutcome late = desk.accept(withChi, CHI);

        assertThat(late).isEqualTo(new Refusal.Gone(THU, Optional.of(BEN)));
        assertThat(desk.rota().covers()).hasSize(2);
    }

    @Test
    void the_schedule_is_judged_as_it_is_when_the_swap_is_accepted() {
        Swap swap = desk.offered();
        Cover cover = new Cover(TUE.span(), Optional.of(CHI), Optional.empty());
        crew.rotas().add(PRIMARY, List.of(cover), new Cause("lead"), CHI);

        assertThat(desk.accept(swap, BEN)).isEqualTo(new Refusal.Gone(TUE, Optional.of(CHI)));
        assertThat(desk.rota().covers()).containsExactly(cover);
    }

    @Test
    void only_who_was_asked_answers_and_only_who_offered_takes_back() {
        Swap swap = desk.offered();

        assertThat(desk.accept(swap, ANA)).isEqualTo(new SwapOutcome.NotYours(BEN));
        assertThat(swaps.decline(swap.id(), DAN, "")).isEqualTo(new SwapOutcome.NotYours(BEN));
        assertThat(swaps.withdraw(swap.id(), BEN)).isEqualTo(new SwapOutcome.NotYours(ANA));
        assertThat(swaps.counter(swap.id(), new Trade(WED, THU))).isEqualTo(new SwapOutcome.NotYours(BEN));
        assertThat(swaps.accept(999, BEN, Optional.empty())).isEqualTo(new SwapOutcome.Unknown());
    }

    @Test
    void a_word_comes_with_the_no() {
        Swap swap = desk.offered();

        assertThat(done(swaps.decline(swap.id(), BEN, "the dentist")).state()).isEqualTo(State.DECLINED);
        assertThat(desk.accept(swap, BEN))
                .isInstanceOfSatisfying(
                        SwapOutcome.AlreadyAnswered.class,
                        already -> assertThat(already.swap().answer())
                                .contains(new Swap.Answer(
                                        Optional.of(BEN), clock.instant(), "the dentist", Optional.empty())));
        assertThat(crew.said(ANA.value()))
                .containsExactly(
                        "ben declined the offer for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary:"
                                + " *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours."
                                + " (Europe/Paris)\n> the dentist",
                        "ben declined your swap: you keep *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary."
                                + " (Europe/Paris)\n> the dentist");
    }

    @Test
    void who_takes_an_offer_back_is_not_told_so_once_more() {
        Swap swap = desk.offered();

        assertThat(done(swaps.withdraw(swap.id(), ANA)).state()).isEqualTo(State.WITHDRAWN);

        assertThat(crew.said(ANA.value())).singleElement().asString().startsWith("You took back the offer to ben");
    }

    @Test
    void the_same_offer_twice_is_one() {
        desk.offered();

        assertThat(swaps.propose(Proposal.of(new Trade(THU, TUE)))).isInstanceOf(SwapOutcome.AlreadyOffered.class);
        assertThat(crew.said(BEN.value())).hasSize(1);
    }

    @Test
    void a_part_of_a_shift_is_traded_alone() {
        Span morning = new Span(THU.span().start(), THU.span().start().plus(Duration.ofHours(4)));
        Leg part = new Leg(PRIMARY, ANA, morning);

        Swap swap = done(swaps.propose(Proposal.of(new Trade(part, TUE))));
        done(desk.accept(swap, BEN));

        assertThat(crew.rotas().onCall(PRIMARY, morning.end().minusSeconds(1)).person())
                .contains(BEN);
        assertThat(crew.rotas().onCall(PRIMARY, morning.end()).person()).contains(ANA);
    }

    @Test
    void another_shift_in_answer_is_an_offer_the_other_way() {
        Swap swap = desk.offered();

        Swap counter = done(swaps.counter(swap.id(), new Trade(Desk.FRI, THU)));

        assertThat(swaps.find(swap.id()).orElseThrow().state()).isEqualTo(State.COUNTERED);
        assertThat(crew.said(ANA.value())).anyMatch(told -> told.startsWith("ben offers *Fri 6 Mar 09:00"));
        done(desk.accept(counter, ANA));
        assertThat(desk.onCall(THU)).contains(BEN);
        assertThat(desk.onCall(Desk.FRI)).contains(ANA);
        assertThat(desk.onCall(TUE)).contains(BEN);
    }

    @Test
    void a_lead_offers_for_somebody_who_is_absent_and_both_hear_of_it() {
        crew.decide(settings -> settings.withLeads(List.of(CHI)));

        SwapOutcome byBen = swaps.propose(Proposal.of(new Trade(THU, TUE)).by(BEN));
        Swap byChi = done(swaps.propose(Proposal.of(new Trade(THU, TUE)).by(CHI)));

        assertThat(byBen).isEqualTo(new SwapOutcome.NotLead(Crew.PAYMENTS));
        assertThat(crew.said(BEN.value())).singleElement().asString().contains("chi offers it for ana.");
        assertThat(crew.said(CHI.value())).singleElement().asString().startsWith("You offered ben ana’s *Thu");
        assertThat(crew.said(ANA.value())).singleElement().asString().startsWith("chi offered ben your *Thu");
        done(swaps.withdraw(byChi.id(), CHI));
        assertThat(crew.said(ANA.value())).singleElement().asString().startsWith("chi took back the offer to ben");
    }
}
