package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.swap.Desk.FRI;
import static dev.watchbell.swap.Desk.SAT;
import static dev.watchbell.swap.Desk.THU;
import static dev.watchbell.swap.Desk.TUE;
import static dev.watchbell.swap.Desk.WED;
import static dev.watchbell.swap.Desk.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.swap.ask.AnswerMessages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana offers her Thursday to anyone; it is Mon 2 March, 15:00 in Paris. */
@OnBothDatabases
class SwapWithAnyoneTest {
    private final SettableClock clock = SettableClock.at("2026-03-02T14:00:00Z");
    private final Desk desk;
    private final Swaps swaps;
    private final Crew crew;

    SwapWithAnyoneTest(Database database) {
        desk = Desk.of(database, clock);
        swaps = desk.swaps();
        crew = desk.crew();
    }

    @Test
    void the_channel_is_asked_once_and_mentions_nobody() {
        desk.called();

        assertThat(crew.said(Crew.CHANNEL.value()))
                .containsExactly(
                        "*ana offers* *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary (Europe/Paris) for one of"
                                + " these:\n• ben: Tue 3 Mar 09:00 - Wed 4 Mar 09:00; Fri 6 Mar 09:00 - Sat 7 Mar 09:00\n"
                                + "• chi: Wed 4 Mar 09:00 - Thu 5 Mar 09:00\nWho gives one of them accepts; with another shift,"
                                + " offer that. It stands until Thu 5 Mar 08:00.");
        assertThat(crew.said(BEN.value())).isEmpty();
        assertThat(desk.rota().covers()).isEmpty();
    }

    @Test
    void the_quieter_channel_is_asked_where_the_team_has_one_and_the_team_hears_the_end() {
        ChannelId swapsChannel = new ChannelId("C0SWAPS");
        crew.decide(settings -> settings.withSwaps(Optional.of(swapsChannel)));
        Swap call = desk.called();

        assertThat(crew.said(swapsChannel.value())).hasSize(1);
        assertThat(crew.said(Crew.CHANNEL.value())).isEmpty();
        done(desk.accept(call, CHI));
        assertThat(crew.said(swapsChannel.value())).singleElement().asString().startsWith("ana and chi swapped");
        assertThat(crew.said(Crew.CHANNEL.value())).singleElement().asString().startsWith("ana and chi swapped");
    }

    @Test
    void the_first_to_accept_has_it_and_the_second_hears_who() {
        Swap call = desk.called();

        Swap agreed = done(desk.accept(call, CHI));

        assertThat(agreed.trade()).contains(new Trade(THU, WED));
        assertThat(desk.onCall(THU)).contains(CHI);
        assertThat(desk.onCall(WED)).contains(ANA);
        assertThat(crew.said(CHI.value())).singleElement().asString().startsWith("You and ana swapped");
        SwapOutcome late = swaps.accept(call.id(), BEN, Optional.of(TUE));
        assertThat(new AnswerMessages(Crew.people(), BEN, clock.instant()).sentence(late))
                .isEqualTo("This offer was accepted by chi, Mon 2 Mar 09:00 (America/New_York).");
        assertThat(desk.rota().covers()).hasSize(2);
    }

    @Test
    void who_has_two_of_the_shifts_says_which() {
        Swap call = desk.called();

        assertThat(desk.accept(call, BEN)).isEqualTo(new SwapOutcome.Which(call, List.of(TUE, FRI)));
        done(swaps.accept(call.id(), BEN, Optional.of(FRI)));

        assertThat(desk.onCall(FRI)).contains(ANA);
        assertThat(desk.onCall(TUE)).contains(BEN);
    }

    @Test
    void who_has_none_of_them_cannot_accept() {
        Swap call = desk.called();

        assertThat(desk.accept(call, DAN)).isEqualTo(new SwapOutcome.NotAsked(call));
        assertThat(desk.accept(call, ANA)).isEqualTo(new SwapOutcome.NotAsked(call));
        assertThat(swaps.decline(call.id(), BEN, "")).isEqualTo(new SwapOutcome.NotAsked(call));
    }

    @Test
    void another_shift_is_offered_to_who_asked_and_the_call_stays_open() {
        Swap call = desk.called();

        Swap counter = done(swaps.counter(call.id(), new Trade(SAT, THU)));

        assertThat(swaps.find(call.id()).orElseThrow().open()).isTrue();
        assertThat(crew.said(ANA.value())).anyMatch(told -> told.startsWith("chi offers *Sat 7 Mar"));
        done(desk.accept(counter, ANA));
        assertThat(swaps.find(call.id()).orElseThrow().state()).isEqualTo(State.COUNTERED);
        assertThat(crew.said(Crew.CHANNEL.value()))
                .anyMatch(told -> told.contains("and swapped with chi"))
                .anyMatch(told -> told.startsWith("chi and ana swapped"));
        assertThat(desk.accept(call, BEN)).isInstanceOf(SwapOutcome.AlreadyAnswered.class);
        assertThat(desk.rota().covers()).hasSize(2);
    }

    @Test
    void who_offered_another_shift_hears_that_somebody_was_quicker() {
        Swap call = desk.called();
        Swap counter = done(swaps.counter(call.id(), new Trade(SAT, THU)));

        done(swaps.accept(call.id(), BEN, Optional.of(TUE)));

        assertThat(swaps.find(counter.id()).orElseThrow().state()).isEqualTo(State.PASSED);
        assertThat(crew.said(CHI.value()))
                .anyMatch(told -> told.startsWith("ana swapped with ben instead: you keep *Sat 7 Mar"));
        assertThat(desk.accept(counter, ANA)).isInstanceOf(SwapOutcome.AlreadyAnswered.class);
    }
}
