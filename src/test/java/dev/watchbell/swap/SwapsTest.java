package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rota;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Ana has Thu 5 March, Ben has Tue 3 March; it is Mon 2 March, noon in Paris. */
@OnBothDatabases
class SwapsTest {
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant THU = Instant.parse("2026-03-05T08:00:00Z");
    private static final String AGREED = "<!date^%d^{date_short_pretty} {time}|%s Europe/Paris>";

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Swaps swaps;

    SwapsTest(Database database) {
        crew = new Crew(database, clock);
        swaps = new Swaps(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
    }

    @Test
    void a_proposal_tells_both_in_their_own_zone_and_changes_nothing() {
        proposed();

        assertThat(crew.said(BEN.value()))
                .containsExactly("ana offers *Thu 5 Mar 03:00 - Fri 6 Mar 03:00* · payments/primary for your"
                        + " *Tue 3 Mar 03:00 - Wed 4 Mar 03:00* · payments/primary. (America/New_York)");
        assertThat(crew.said(ANA.value()))
                .containsExactly("You offered ben your *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary for"
                        + " *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary."
                        + " Until ben accepts, nothing changes. (Europe/Paris)");
        assertThat(rota().covers()).isEmpty();
    }

    @Test
    void accepting_writes_both_halves_and_tells_the_team() {
        Swap swap = proposed();

        SwapOutcome outcome = swaps.accept(swap.id(), BEN);

        assertThat(outcome).isInstanceOf(SwapOutcome.Done.class);
        assertThat(rota().covers())
                .containsExactly(
                        new Cover(swap.trade().given().span(), Optional.of(BEN), Optional.of(ANA)),
                        new Cover(swap.trade().asked().span(), Optional.of(ANA), Optional.of(BEN)));
        assertThat(onCall(TUE)).contains(ANA);
        assertThat(onCall(THU)).contains(BEN);
        assertThat(crew.said(Crew.CHANNEL.value()))
                .singleElement()
                .asString()
                .startsWith("ana and ben swapped: ben has payments/primary from "
                        + AGREED.formatted(THU.getEpochSecond(), "Thu 5 Mar 09:00"));
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
    void fifty_presses_at_once_are_one_acceptance() throws Exception {
        Swap swap = proposed();

        List<SwapOutcome> outcomes = atOnce(50, () -> swaps.accept(swap.id(), BEN));

        assertThat(outcomes).filteredOn(SwapOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SwapOutcome.AlreadyAnswered.class::isInstance)
                .hasSize(49);
        assertThat(rota().covers()).hasSize(2);
    }

    @Test
    void accepting_and_taking_back_at_once_is_one_of_them() throws Exception {
        Swap swap = proposed();
        List<Supplier<SwapOutcome>> both =
                List.of(() -> swaps.accept(swap.id(), BEN), () -> swaps.withdraw(swap.id(), ANA));

        List<SwapOutcome> outcomes = atOnce(both);

        SwapOutcome.Done done = outcomes.stream()
                .filter(SwapOutcome.Done.class::isInstance)
                .map(SwapOutcome.Done.class::cast)
                .reduce((one, other) -> {
                    throw new AssertionError("two won");
                })
                .orElseThrow();
        assertThat(rota().covers()).hasSize(done.swap().state() == State.AGREED ? 2 : 0);
    }

    @Test
    void two_swaps_of_the_same_shift_the_first_acceptance_wins() {
        Swap withBen = proposed();
        Swap withChi = done(propose(ANA, THU, CHI, Instant.parse("2026-03-04T08:00:00Z")));
        swaps.accept(withBen.id(), BEN);

        SwapOutcome late = swaps.accept(withChi.id(), CHI);

        assertThat(late).isEqualTo(new Refusal.Gone(withChi.trade().given(), Optional.of(BEN)));
        assertThat(rota().covers()).hasSize(2);
    }

    @Test
    void the_schedule_is_judged_as_it_is_when_the_swap_is_accepted() {
        Swap swap = proposed();
        Cover cover = new Cover(swap.trade().asked().span(), Optional.of(CHI), Optional.empty());
        crew.rotas().add(PRIMARY, List.of(cover), new Cause("lead"), CHI);

        assertThat(swaps.accept(swap.id(), BEN))
                .isEqualTo(new Refusal.Gone(swap.trade().asked(), Optional.of(CHI)));
        clock.set(TUE);
        assertThat(swaps.accept(swap.id(), BEN))
                .isEqualTo(new Refusal.Started(swap.trade().asked()));
        assertThat(rota().covers()).containsExactly(cover);
    }

    @Test
    void only_who_was_asked_answers_and_only_the_proposer_takes_back() {
        Swap swap = proposed();

        assertThat(swaps.accept(swap.id(), ANA)).isEqualTo(new SwapOutcome.NotYours(BEN));
        assertThat(swaps.decline(swap.id(), DAN)).isEqualTo(new SwapOutcome.NotYours(BEN));
        assertThat(swaps.withdraw(swap.id(), BEN)).isEqualTo(new SwapOutcome.NotYours(ANA));
        assertThat(swaps.accept(999, BEN)).isEqualTo(new SwapOutcome.Unknown());
    }

    @Test
    void a_declined_swap_is_over_and_says_who_declined_it() {
        Swap swap = proposed();

        assertThat(done(swaps.decline(swap.id(), BEN)).state()).isEqualTo(State.DECLINED);
        assertThat(swaps.accept(swap.id(), BEN))
                .isInstanceOfSatisfying(
                        SwapOutcome.AlreadyAnswered.class,
                        already -> assertThat(already.swap().answer())
                                .contains(new Swap.Answer(Optional.of(BEN), clock.instant())));
        assertThat(crew.said(ANA.value()))
                .containsExactly(
                        "ben declined the offer for *Tue 3 Mar 09:00 - Wed 4 Mar 09:00* · payments/primary:"
                                + " *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary is still yours. (Europe/Paris)",
                        "ben declined your swap: you keep *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary."
                                + " (Europe/Paris)");
    }

    @Test
    void who_takes_an_offer_back_is_not_told_so_once_more() {
        Swap swap = proposed();

        assertThat(done(swaps.withdraw(swap.id(), ANA)).state()).isEqualTo(State.WITHDRAWN);

        assertThat(crew.said(ANA.value())).singleElement().asString().startsWith("You took back the offer to ben");
    }

    @Test
    void what_nobody_answers_runs_out_when_the_first_shift_begins() {
        Swap swap = proposed();

        assertThat(swaps.expire(clock.instant())).contains(TUE);
        clock.set(TUE);
        assertThat(swaps.expire(TUE)).isEmpty();

        assertThat(crew.said(ANA.value()))
                .hasSize(2)
                .anyMatch(edited -> edited.startsWith("ben didn’t answer in time: *Thu 5 Mar"))
                .anyMatch(told -> told.startsWith("Your swap with ben ran out: you keep *Thu 5 Mar"));
        assertThat(swaps.accept(swap.id(), BEN))
                .isInstanceOfSatisfying(
                        SwapOutcome.AlreadyAnswered.class,
                        already -> assertThat(already.swap().state()).isEqualTo(State.EXPIRED));
    }

    @Test
    void the_same_offer_twice_is_one() {
        proposed();

        assertThat(propose(ANA, THU, BEN, TUE)).isInstanceOf(SwapOutcome.AlreadyOffered.class);
        assertThat(crew.said(BEN.value())).hasSize(1);
    }

    @Test
    void what_is_chosen_is_looked_up_anew() {
        String forged = "1772697600 payments/secondary";

        assertThat(swaps.propose(ANA, BEN, forged, key(BEN, TUE))).isEqualTo(new Refusal.NotComing(ANA));
        assertThat(swaps.propose(ANA, BEN, key(ANA, THU), "")).isEqualTo(new Refusal.NotComing(BEN));
        assertThat(swaps.propose(ANA, DAN, key(ANA, THU), key(BEN, TUE))).isEqualTo(new Refusal.NotComing(DAN));
    }

    private Swap proposed() {
        return done(propose(ANA, THU, BEN, TUE));
    }

    private SwapOutcome propose(PersonId by, Instant given, PersonId colleague, Instant asked) {
        return swaps.propose(by, colleague, key(by, given), key(colleague, asked));
    }

    private String key(PersonId person, Instant start) {
        return swaps.coming(person).stream()
                .filter(choice -> choice.span().start().equals(start))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static Swap done(SwapOutcome outcome) {
        assertThat(outcome).isInstanceOf(SwapOutcome.Done.class);
        return ((SwapOutcome.Done) outcome).swap();
    }

    private Rota rota() {
        return crew.rotas().rota(PRIMARY);
    }

    private Optional<PersonId> onCall(Instant at) {
        return crew.rotas().onCall(PRIMARY, at).person();
    }

    private static List<SwapOutcome> atOnce(int times, Supplier<SwapOutcome> deed) throws Exception {
        List<Supplier<SwapOutcome>> all = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            all.add(deed);
        }
        return atOnce(all);
    }

    private static List<SwapOutcome> atOnce(List<Supplier<SwapOutcome>> deeds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<SwapOutcome>> running =
                    deeds.stream().map(deed -> pool.submit(deed::get)).toList();
            List<SwapOutcome> outcomes = new ArrayList<>();
            for (Future<SwapOutcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
