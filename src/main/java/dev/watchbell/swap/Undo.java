package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rotas;
import dev.watchbell.swap.Swap.Answer;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.swap.rule.Rule;
import dev.watchbell.swap.tell.SwapVoice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes an agreed swap back, as if it had never been: both halves, or neither. */
final class Undo {
    /** What goes back to whose turn it was need not keep to these. */
    private static final Set<Rule> WAIVED = Set.of(Rule.REST, Rule.RUN, Rule.AWAY, Rule.MEMBER);

    private final Rotas rotas;
    private final Judge judge;
    private final SwapStore store;
    private final SwapVoice voice;

    Undo(Rotas rotas, Judge judge, SwapStore store, SwapVoice voice) {
        this.rotas = rotas;
        this.judge = judge;
        this.store = store;
        this.voice = voice;
    }

    /** The swap's schedules are locked. */
    SwapOutcome undo(Swap swap, PersonId by, Instant now) {
        if (swap.state() != State.AGREED) {
            return new SwapOutcome.AlreadyAnswered(swap);
        }
        Trade trade = swap.trade().orElseThrow();
        if (!List.of(trade.proposer(), trade.colleague(), swap.proposal().by()).contains(by)) {
            return new SwapOutcome.NotYours(trade.proposer());
        }
        if (!trade.starts().isAfter(now)) {
            return new SwapOutcome.TooLate(swap);
        }
        if (!trade.legs().stream().allMatch(leg -> clean(trade, leg))) {
            return new SwapOutcome.Overlaid(swap);
        }
        Optional<Refusal> refusal = judge.trade(back(trade), now, WAIVED);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        store.move(swap, State.AGREED, State.UNDONE, new Answer(Optional.of(by), now, "", Optional.of(trade.asked())));
        rotas.cancel(Swaps.cause(swap), by, new Cause("undo"));
        Swap undone = store.find(swap.id()).orElseThrow();
        voice.undone(undone, by, now);
        return new SwapOutcome.Done(undone);
    }

    private boolean clean(Trade trade, Leg leg) {
        PersonId taker = trade.taker(leg);
        Cover cover = new Cover(leg.span(), Optional.of(taker), Optional.of(leg.giver()));
        return Return.isClean(rotas.rota(leg.schedule()), cover, taker);
    }

    /** The trade that would bring each their own again. */
    private static Trade back(Trade trade) {
        Leg asked = trade.asked();
        Leg given = trade.given();
        return new Trade(
                new Leg(asked.schedule(), trade.proposer(), asked.span()),
                new Leg(given.schedule(), trade.colleague(), given.span()));
    }
}
