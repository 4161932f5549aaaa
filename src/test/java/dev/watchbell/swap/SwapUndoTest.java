package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static dev.watchbell.swap.Desk.THU;
import static dev.watchbell.swap.Desk.TUE;
import static dev.watchbell.swap.Desk.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana and Ben have swapped, and one of them wants their own back. */
@OnBothDatabases
class SwapUndoTest {
    private final SettableClock clock = SettableClock.at("2026-03-02T14:00:00Z");
    private final Desk desk;
    private final Swaps swaps;
    private final Crew crew;
    private final Swap swap;

    SwapUndoTest(Database database) {
        desk = Desk.of(database, clock);
        swaps = desk.swaps();
        crew = desk.crew();
        swap = desk.offered();
        done(desk.accept(swap, BEN));
    }

    @Test
    void both_have_again_what_they_had_and_the_others_hear_of_it() {
        done(swaps.undo(swap.id(), BEN));

        assertThat(desk.onCall(TUE)).contains(BEN);
        assertThat(desk.onCall(THU)).contains(ANA);
        assertThat(crew.said(ANA.value()))
                .anyMatch(told -> told.startsWith("ben undid the swap: you have *Thu 5 Mar 09:00"));
        assertThat(crew.said(BEN.value()))
                .singleElement()
                .asString()
                .startsWith("Your swap with ana was undone: you have *Tue 3 Mar 03:00");
        assertThat(crew.said(Crew.CHANNEL.value()))
                .singleElement()
                .asString()
                .startsWith("ana and ben swapped, and undid it: ana has payments/primary from");
        assertThat(swaps.undo(swap.id(), ANA))
                .isInstanceOfSatisfying(
                        SwapOutcome.AlreadyAnswered.class,
                        already -> assertThat(already.swap().state()).isEqualTo(State.UNDONE));
    }

    @Test
    void only_who_took_part_can() {
        assertThat(swaps.undo(swap.id(), CHI)).isEqualTo(new SwapOutcome.NotYours(ANA));
    }

    @Test
    void what_has_begun_stays() {
        clock.set(TUE.span().start());

        assertThat(swaps.undo(swap.id(), ANA)).isInstanceOf(SwapOutcome.TooLate.class);
        assertThat(desk.onCall(THU)).contains(BEN);
    }

    @Test
    void what_was_traded_on_stays() {
        Cover later = new Cover(THU.span(), Optional.of(CHI), Optional.of(BEN));
        crew.rotas().add(PRIMARY, List.of(later), new Cause("cover/1/1"), CHI);

        assertThat(swaps.undo(swap.id(), ANA)).isInstanceOf(SwapOutcome.Overlaid.class);
        assertThat(desk.onCall(TUE)).contains(ANA);
        assertThat(desk.onCall(THU)).contains(CHI);
    }
}
