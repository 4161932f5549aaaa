package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.swap.Desk.FRI;
import static dev.watchbell.swap.Desk.THU;
import static dev.watchbell.swap.Desk.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Many press at the same moment. */
@OnBothDatabases
class SwapsAtOnceTest {
    private final SettableClock clock = SettableClock.at("2026-03-02T14:00:00Z");
    private final Desk desk;
    private final Swaps swaps;

    SwapsAtOnceTest(Database database) {
        desk = Desk.of(database, clock);
        swaps = desk.swaps();
    }

    @Test
    void a_thousand_presses_of_two_people_are_one_acceptance() throws Exception {
        Swap call = desk.called();
        List<Supplier<SwapOutcome>> presses = new ArrayList<>();
        for (int press = 0; press < 500; press++) {
            presses.add(() -> swaps.accept(call.id(), BEN, Optional.of(FRI)));
            presses.add(() -> swaps.accept(call.id(), CHI, Optional.empty()));
        }

        List<SwapOutcome> outcomes = atOnce(presses);

        assertThat(outcomes).filteredOn(SwapOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SwapOutcome.AlreadyAnswered.class::isInstance)
                .hasSize(999);
        assertThat(desk.rota().covers()).hasSize(2);
    }

    @Test
    void yes_no_back_and_another_at_once_are_one_of_them() throws Exception {
        Swap swap = desk.offered();

        List<SwapOutcome> outcomes = atOnce(List.of(
                () -> desk.accept(swap, BEN),
                () -> swaps.withdraw(swap.id(), ANA),
                () -> swaps.decline(swap.id(), BEN, ""),
                () -> swaps.counter(swap.id(), new Trade(FRI, THU))));

        assertThat(outcomes).filteredOn(SwapOutcome.Done.class::isInstance).hasSize(1);
        boolean agreed = swaps.find(swap.id()).orElseThrow().state() == State.AGREED;
        assertThat(desk.rota().covers()).hasSize(agreed ? 2 : 0);
    }

    @Test
    void an_undo_pressed_by_both_is_one() throws Exception {
        Swap swap = desk.offered();
        desk.accept(swap, BEN);
        List<Supplier<SwapOutcome>> presses = new ArrayList<>(Collections.nCopies(8, () -> swaps.undo(swap.id(), ANA)));
        presses.addAll(Collections.nCopies(8, () -> swaps.undo(swap.id(), BEN)));

        List<SwapOutcome> outcomes = atOnce(presses);

        assertThat(outcomes).filteredOn(SwapOutcome.Done.class::isInstance).hasSize(1);
        assertThat(desk.onCall(THU)).contains(ANA);
    }
}
