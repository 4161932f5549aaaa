package dev.watchbell.swap;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.Answer;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.swap.tell.SwapVoice;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The swaps: offered to a colleague or to anyone, answered once, written into both schedules or neither.
 *
 * <p>Until a swap is agreed the schedule hasn't changed at all. Whoever answers is judged on the schedule as it is then.
 */
public final class Swaps {
    private final Database database;
    private final Rotas rotas;
    private final People people;
    private final InstantSource clock;
    private final SwapStore store;
    private final SwapVoice voice;
    private final Judge judge;
    private final Undo undo;
    private final Waiting waiting;

    public Swaps(Database database, Rotas rotas, Outbox outbox, People people, Judge judge, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.people = people;
        this.clock = clock;
        this.store = new SwapStore(database);
        this.voice = new SwapVoice(rotas, outbox, people);
        this.judge = judge;
        this.undo = new Undo(rotas, judge, store, voice);
        this.waiting = new Waiting(store, voice);
    }

    /** A swap as it stands; empty where there is none of that number. */
    public Optional<Swap> find(long id) {
        return store.find(id);
    }

    /**
     * Offers a shift in exchange for another; who is asked is told, in their daytime, and the schedule stays as it is.
     *
     * @return {@code Done}, {@code AlreadyOffered}, {@code TooSoon}, {@code NotLead}, or the rule that the trade would break
     */
    public SwapOutcome propose(Proposal proposal) {
        return database.inTransaction(() -> {
            lock(proposal, List.of());
            return offer(proposal, now());
        });
    }

    private SwapOutcome offer(Proposal proposal, Instant now) {
        TeamId team = proposal.given().schedule().team();
        boolean may = !proposal.onBehalf()
                || rotas.team(team).filter(one -> one.ledBy(proposal.by())).isPresent();
        if (!may) {
            return new SwapOutcome.NotLead(team);
        }
        Optional<Refusal> refusal = proposal.trades().stream()
                .flatMap(trade -> judge.trade(trade, now).stream())
                .findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Swap> same = store.open().stream()
                .filter(open -> open.proposal().same(proposal))
                .findFirst();
        if (same.isPresent()) {
            return new SwapOutcome.AlreadyOffered(same.get());
        }
        Timing timing = Timing.of(now, proposal.starts(), zone(proposal));
        if (!timing.ends().isAfter(now)) {
            return new SwapOutcome.TooSoon(proposal.starts());
        }
        Swap swap = store.add(proposal, timing, now);
        if (!timing.ask().isAfter(now) && store.ask(swap)) {
            swap = swap.asked();
        }
        voice.offered(swap, now);
        return new SwapOutcome.Done(swap);
    }

    /** Of whoever is asked: of the colleague, else of the team. */
    private ZoneId zone(Proposal proposal) {
        return proposal.anyone()
                ? rotas.team(proposal.given().schedule().team()).map(Team::zone).orElseThrow()
                : people.zone(proposal.asked().get(0).giver());
    }

    /**
     * Who is asked says yes: judged again, written into both schedules, told to both and to their team.
     *
     * @param leg which of their shifts they give; empty for the only one that is asked for
     */
    public SwapOutcome accept(long id, PersonId by, Optional<Leg> leg) {
        return answering(id, List.of(), (swap, now) -> {
            List<Leg> theirs = swap.proposal().askedOf(by).stream()
                    .filter(one -> leg.isEmpty() || leg.get().equals(one))
                    .toList();
            if (theirs.isEmpty()) {
                return swap.proposal().anyone()
                        ? new SwapOutcome.NotAsked(swap)
                        : new SwapOutcome.NotYours(swap.colleague().orElseThrow());
            }
            return theirs.size() > 1
                    ? new SwapOutcome.Which(swap, theirs)
                    : accept(swap, new Trade(swap.proposal().given(), theirs.get(0)), now);
        });
    }

    private SwapOutcome accept(Swap swap, Trade trade, Instant now) {
        Optional<Refusal> refusal = judge.trade(trade, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        PersonId by = trade.colleague();
        SwapOutcome outcome = end(swap, State.AGREED, new Answer(Optional.of(by), now, "", Optional.of(trade.asked())));
        if (!(outcome instanceof SwapOutcome.Done)) {
            return outcome;
        }
        for (Leg leg : trade.legs()) {
            Cover cover = new Cover(leg.span(), Optional.of(trade.taker(leg)), Optional.of(leg.giver()));
            rotas.add(leg.schedule(), List.of(cover), cause(swap), by);
        }
        store.countersTo(swap.id()).forEach(counter -> pass(counter, trade, now));
        swap.proposal().counters().flatMap(store::find).filter(Swap::open).ifPresent(answered -> {
            end(answered, State.COUNTERED, new Answer(Optional.of(trade.proposer()), now, "", Optional.empty()));
            store.countersTo(answered.id()).forEach(counter -> pass(counter, trade, now));
        });
        return outcome;
    }

    /** Who was agreed with instead is told with it. */
    private void pass(Swap counter, Trade instead, Instant now) {
        PersonId with =
                counter.colleague().orElseThrow().equals(instead.proposer()) ? instead.colleague() : instead.proposer();
        end(counter, State.PASSED, new Answer(Optional.of(with), now, "", Optional.empty()));
    }

    /** The colleague says no, with a word if they like. */
    public SwapOutcome decline(long id, PersonId by, String word) {
        return answering(
                id,
                List.of(),
                (swap, now) -> swap.colleague().equals(Optional.of(by))
                        ? end(swap, State.DECLINED, new Answer(Optional.of(by), now, word, Optional.empty()))
                        : swap.colleague()
                                .<SwapOutcome>map(SwapOutcome.NotYours::new)
                                .orElseGet(() -> new SwapOutcome.NotAsked(swap)));
    }

    /** The proposer, or the lead who offered it for them, takes it back. */
    public SwapOutcome withdraw(long id, PersonId by) {
        return answering(
                id,
                List.of(),
                (swap, now) -> mine(swap, by)
                        ? end(swap, State.WITHDRAWN, new Answer(Optional.of(by), now, "", Optional.empty()))
                        : new SwapOutcome.NotYours(swap.proposer()));
    }

    /**
     * Who is asked offers another of their shifts, or would take another one. To a colleague who asked them alone it is the answer;
     * an offer to anyone stays open meanwhile.
     */
    public SwapOutcome counter(long id, Trade trade) {
        PersonId by = trade.proposer();
        return answering(id, List.of(trade.given(), trade.asked()), (swap, now) -> {
            if (!swap.proposal().anyone() && !swap.colleague().equals(Optional.of(by))) {
                return new SwapOutcome.NotYours(swap.colleague().orElseThrow());
            }
            if (!trade.colleague().equals(swap.proposer())) {
                return new Refusal.NotComing(swap.proposer());
            }
            SwapOutcome outcome = offer(Proposal.of(trade).countering(id), now);
            if (outcome instanceof SwapOutcome.Done && !swap.proposal().anyone()) {
                end(swap, State.COUNTERED, new Answer(Optional.of(by), now, "", Optional.empty()));
            }
            return outcome;
        });
    }

    /** Who is asked is told now, and not in the morning. */
    public SwapOutcome askNow(long id, PersonId by) {
        return answering(id, List.of(), (swap, now) -> {
            if (!mine(swap, by)) {
                return new SwapOutcome.NotYours(swap.proposer());
            }
            Swap asked = swap.asked();
            if (store.ask(swap)) {
                voice.offered(asked, now);
            }
            return new SwapOutcome.Done(asked);
        });
    }

    /** Whoever took part takes it back before the first of the two shifts begins: both have again what they had. */
    public SwapOutcome undo(long id, PersonId by) {
        return locked(id, List.of(), (swap, now) -> undo.undo(swap, by, now));
    }

    /** What time does to those that are open; says when it does so next. */
    public Optional<Instant> ring(Instant now) {
        return store.open().stream()
                .flatMap(swap -> database.inTransaction(() -> ring(swap, now)).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> ring(Swap swap, Instant now) {
        if (swap.timing().ends().isAfter(now)) {
            return waiting.ring(swap, zone(swap.proposal()), now);
        }
        locked(swap.id(), List.of(), (open, at) -> ended(open, now));
        return Optional.empty();
    }

    /** A swap that ran out, whether or not anybody has noted so. */
    private SwapOutcome ended(Swap swap, Instant now) {
        return swap.open()
                ? end(swap, State.EXPIRED, new Answer(Optional.empty(), now, "", Optional.empty()))
                : new SwapOutcome.AlreadyAnswered(swap);
    }

    private SwapOutcome answering(long id, List<Leg> more, BiFunction<Swap, Instant, SwapOutcome> deed) {
        return locked(id, more, (swap, now) -> {
            if (!swap.open()) {
                return new SwapOutcome.AlreadyAnswered(swap);
            }
            if (!swap.timing().ends().isAfter(now)) {
                ended(swap, now);
                return new SwapOutcome.AlreadyAnswered(store.find(id).orElseThrow());
            }
            return deed.apply(swap, now);
        });
    }

    /** Schedules are locked before the swap is read, always in the same order: nobody waits in a circle. */
    private SwapOutcome locked(long id, List<Leg> more, BiFunction<Swap, Instant, SwapOutcome> deed) {
        return database.inTransaction(() -> {
            Optional<Swap> asked = store.find(id);
            if (asked.isEmpty()) {
                return new SwapOutcome.Unknown();
            }
            lock(asked.get().proposal(), more);
            return deed.apply(store.find(id).orElseThrow(), now());
        });
    }

    private SwapOutcome end(Swap swap, State as, Answer answer) {
        boolean first = store.move(swap, State.PROPOSED, as, answer);
        Swap ended = store.find(swap.id()).orElseThrow();
        if (!first) {
            return new SwapOutcome.AlreadyAnswered(ended);
        }
        voice.ended(ended, answer.at());
        return new SwapOutcome.Done(ended);
    }

    private void lock(Proposal proposal, List<Leg> more) {
        Stream.concat(proposal.legs(), more.stream())
                .map(Leg::schedule)
                .distinct()
                .sorted(Comparator.comparing(ScheduleId::toString))
                .forEach(rotas::lock);
    }

    private static boolean mine(Swap swap, PersonId by) {
        return by.equals(swap.proposer()) || by.equals(swap.proposal().by());
    }

    public static Cause cause(Swap swap) {
        return new Cause("swap/" + swap.id());
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
