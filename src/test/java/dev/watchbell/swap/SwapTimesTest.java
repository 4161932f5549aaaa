package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.swap.Desk.THU;
import static dev.watchbell.swap.Desk.TUE;
import static dev.watchbell.swap.Desk.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody is woken for an offer, and none is forgotten. It is Mon 2 March, noon in Paris and 06:00 in New York. */
@OnBothDatabases
class SwapTimesTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T13:00:00Z");
    private static final Instant END = Instant.parse("2026-03-03T07:00:00Z");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Desk desk;
    private final Swaps swaps;
    private final Crew crew;

    SwapTimesTest(Database database) {
        desk = Desk.of(database, clock);
        swaps = desk.swaps();
        crew = desk.crew();
    }

    @Test
    void who_sleeps_is_asked_in_their_morning() {
        desk.offered();

        assertThat(crew.said(BEN.value())).isEmpty();
        assertThat(crew.said(ANA.value()))
                .singleElement()
                .asString()
                .contains("It is night there, so I ask at Mon 2 Mar 14:00.");
        assertThat(ring("2026-03-02T12:59:59Z")).contains(MORNING);
        assertThat(crew.said(BEN.value())).isEmpty();
        ring("2026-03-02T13:00:00Z");
        assertThat(crew.said(BEN.value())).singleElement().asString().startsWith("ana offers");
        assertThat(crew.said(ANA.value())).singleElement().asString().doesNotContain("night");
    }

    @Test
    void who_cannot_wait_asks_now() {
        Swap swap = desk.offered();

        assertThat(swaps.askNow(swap.id(), BEN)).isEqualTo(new SwapOutcome.NotYours(ANA));
        done(swaps.askNow(swap.id(), ANA));

        assertThat(crew.said(BEN.value())).singleElement().asString().startsWith("ana offers");
    }

    @Test
    void what_starts_soon_is_asked_at_night_too() {
        clock.set(Instant.parse("2026-03-03T05:00:00Z"));

        desk.offered();

        assertThat(crew.said(BEN.value())).hasSize(1);
    }

    @Test
    void what_is_taken_back_before_the_morning_never_reaches_anybody() {
        Swap swap = desk.offered();
        done(swaps.withdraw(swap.id(), ANA));

        assertThat(ring("2026-03-02T13:00:00Z")).isEmpty();

        assertThat(crew.said(BEN.value())).isEmpty();
    }

    @Test
    void who_has_not_answered_half_way_is_asked_once_more() {
        desk.offered();
        ring("2026-03-02T13:00:00Z");

        assertThat(ring("2026-03-02T21:59:59Z")).contains(Instant.parse("2026-03-02T22:00:00Z"));
        assertThat(ring("2026-03-02T22:00:00Z")).contains(END);
        assertThat(ring("2026-03-02T22:00:10Z")).contains(END);

        assertThat(crew.said(BEN.value()))
                .hasSize(2)
                .anyMatch(told -> told.startsWith("ana still waits for your answer: *Thu 5 Mar 03:00"));
    }

    @Test
    void what_nobody_answers_runs_out_an_hour_before_the_first_shift() {
        Swap swap = desk.offered();
        ring("2026-03-02T13:00:00Z");

        assertThat(ring("2026-03-03T07:00:00Z")).isEmpty();

        assertThat(crew.said(ANA.value()))
                .hasSize(2)
                .anyMatch(edited -> edited.startsWith("ben didn’t answer in time: *Thu 5 Mar"))
                .anyMatch(told -> told.startsWith("Your swap with ben ran out: you keep *Thu 5 Mar"));
        assertThat(desk.accept(swap, BEN))
                .isInstanceOfSatisfying(
                        SwapOutcome.AlreadyAnswered.class,
                        already -> assertThat(already.swap().state()).isEqualTo(State.EXPIRED));
    }

    @Test
    void an_answer_that_comes_too_late_finds_it_over_though_no_bell_has_rung() {
        Swap swap = desk.offered();
        clock.set(END);

        assertThat(desk.accept(swap, BEN)).isInstanceOf(SwapOutcome.AlreadyAnswered.class);

        assertThat(desk.rota().covers()).isEmpty();
        assertThat(swaps.find(swap.id()).orElseThrow().state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void minutes_before_the_shift_there_is_half_of_them_to_answer() {
        clock.set(TUE.span().start().minus(Duration.ofMinutes(20)));

        Swap swap = desk.offered();

        assertThat(swap.timing().ends()).isEqualTo(TUE.span().start().minus(Duration.ofMinutes(10)));
        clock.set(TUE.span().start());
        assertThat(swaps.propose(Proposal.of(new Trade(THU, TUE)))).isEqualTo(new Refusal.Started(TUE));
    }

    @Test
    void a_call_waits_for_the_teams_morning_and_tells_who_made_it_when_nobody_answers() {
        clock.set(Instant.parse("2026-03-02T22:00:00Z"));
        Swap call = done(swaps.propose(Proposal.toAnyone(Desk.FRI, List.of(THU, Desk.SAT))));

        assertThat(crew.said(Crew.CHANNEL.value())).isEmpty();
        assertThat(ring("2026-03-02T22:00:10Z")).contains(Instant.parse("2026-03-03T07:00:00Z"));
        ring("2026-03-03T07:00:00Z");
        assertThat(crew.said(Crew.CHANNEL.value())).singleElement().asString().startsWith("*ben offers*");
        Optional<Instant> recall = ring("2026-03-03T07:00:10Z");
        ring(recall.orElseThrow().toString());
        assertThat(crew.said(BEN.value())).anyMatch(told -> told.startsWith("Nobody has taken your offer of"));
        ring(call.timing().ends().toString());
        assertThat(crew.said(Crew.CHANNEL.value()))
                .singleElement()
                .asString()
                .contains("nobody took it, so ben keeps it");
    }

    private Optional<Instant> ring(String at) {
        clock.set(Instant.parse(at));
        return swaps.ring(clock.instant());
    }
}
