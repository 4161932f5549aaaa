package dev.watchbell.swap;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The swaps: proposed to a colleague, answered once, written into both schedules or neither.
 *
 * <p>Until a swap is agreed the schedule hasn't changed at all. Whoever answers is judged on the schedule as it is then.
 */
public final class Swaps {
    /** How far ahead shifts are offered. */
    public static final Duration AHEAD = Duration.ofDays(56);

    private final Database database;
    private final Rotas rotas;
    private final Outbox outbox;
    private final People people;
    private final InstantSource clock;
    private final SwapStore store;
    private final Judge judge;

    public Swaps(Database database, Rotas rotas, Outbox outbox, People people, Judge judge, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
        this.store = new SwapStore(database);
        this.judge = judge;
    }

    /** A person's shifts that begin within eight weeks, the next one first. */
    public List<Choice> coming(PersonId person) {
        Instant now = clock.instant();
        return rotas.watches(person, new Span(now, now.plus(AHEAD))).stream()
                .filter(watch -> watch.shift().span().start().isAfter(now))
                .map(Choice::of)
                .toList();
    }

    /** Who shares a team with that person, themselves left out, in the teams' order. */
    public List<PersonId> mates(PersonId person) {
        return rotas.teamsOf(person).stream()
                .flatMap(team -> team.members().stream())
                .filter(mate -> !mate.equals(person) && people.active(mate))
                .distinct()
                .toList();
    }

    /** Those of them who have a shift to trade. */
    public List<PersonId> colleagues(PersonId person) {
        return mates(person).stream().filter(mate -> !coming(mate).isEmpty()).toList();
    }

    /**
     * Offers a shift for a colleague's, each by the key of its {@link Choice}; both are told, the schedule stays as it is.
     *
     * @return {@code Done}, {@code AlreadyOffered}, or the rule that the trade would break
     */
    public SwapOutcome propose(PersonId by, PersonId colleague, String given, String asked) {
        return database.inTransaction(() -> {
            Optional<Choice> mine = chosen(by, given);
            Optional<Choice> theirs = chosen(colleague, asked);
            if (mine.isEmpty()) {
                return new Refusal.NotComing(by);
            }
            if (theirs.isEmpty()) {
                return new Refusal.NotComing(colleague);
            }
            return propose(new Trade(mine.get().givenBy(by), theirs.get().givenBy(colleague)));
        });
    }

    private Optional<Choice> chosen(PersonId person, String key) {
        return coming(person).stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst();
    }

    private SwapOutcome propose(Trade trade) {
        lock(trade);
        Optional<Refusal> refusal = judge.trade(trade, clock.instant());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Swap> same =
                store.open().stream().filter(open -> open.trade().equals(trade)).findFirst();
        if (same.isPresent()) {
            return new SwapOutcome.AlreadyOffered(same.get());
        }
        Swap swap = store.add(trade, clock.instant());
        SwapMessages messages = messages();
        outbox.say(with(trade.colleague()), about(swap, "offer"), Urgency.SOON, messages.offer(swap));
        outbox.say(with(trade.proposer()), about(swap, "proposal"), Urgency.SOON, messages.proposal(swap));
        return new SwapOutcome.Done(swap);
    }

    /** The colleague says yes: judged again, written into both schedules, told to both and to their team. */
    public SwapOutcome accept(long id, PersonId by) {
        return answer(id, State.AGREED, by, swap -> swap.trade().colleague());
    }

    /** The colleague says no. */
    public SwapOutcome decline(long id, PersonId by) {
        return answer(id, State.DECLINED, by, swap -> swap.trade().colleague());
    }

    /** The proposer takes it back. */
    public SwapOutcome withdraw(long id, PersonId by) {
        return answer(id, State.WITHDRAWN, by, swap -> swap.trade().proposer());
    }

    /**
     * Ends what nobody answered before the first of the two shifts began.
     *
     * @return when the next open one runs out
     */
    public Optional<Instant> expire(Instant now) {
        for (Swap open : store.open()) {
            if (open.trade().starts().isAfter(now)) {
                return Optional.of(open.trade().starts());
            }
            database.transact(() -> end(open, State.EXPIRED, Optional.empty(), now));
        }
        return Optional.empty();
    }

    /** Schedules are locked before the swap's row is written, always in the same order: nobody waits in a circle. */
    private SwapOutcome answer(long id, State as, PersonId by, Function<Swap, PersonId> whose) {
        return database.inTransaction(() -> {
            Optional<Swap> asked = store.find(id);
            if (asked.isEmpty()) {
                return new SwapOutcome.Unknown();
            }
            PersonId rightful = whose.apply(asked.get());
            if (!rightful.equals(by)) {
                return new SwapOutcome.NotYours(rightful);
            }
            lock(asked.get().trade());
            return answer(store.find(id).orElseThrow(), as, by);
        });
    }

    private SwapOutcome answer(Swap swap, State as, PersonId by) {
        if (!swap.open()) {
            return new SwapOutcome.AlreadyAnswered(swap);
        }
        Optional<Refusal> refusal = as == State.AGREED ? judge.trade(swap.trade(), clock.instant()) : Optional.empty();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!end(swap, as, Optional.of(by), clock.instant())) {
            return new SwapOutcome.AlreadyAnswered(store.find(swap.id()).orElseThrow());
        }
        if (as == State.AGREED) {
            write(swap, by);
        }
        return new SwapOutcome.Done(store.find(swap.id()).orElseThrow());
    }

    /** False where it had ended already. */
    private boolean end(Swap open, State as, Optional<PersonId> by, Instant at) {
        Swap ended = open.ended(as, by, at);
        if (!store.end(ended, new Swap.Answer(by, at))) {
            return false;
        }
        SwapMessages messages = messages();
        Trade trade = ended.trade();
        outbox.edit(with(trade.colleague()), about(ended, "offer"), messages.offer(ended));
        outbox.edit(with(trade.proposer()), about(ended, "proposal"), messages.proposal(ended));
        if (as != State.WITHDRAWN) {
            outbox.say(with(trade.proposer()), about(ended, "answer"), Urgency.SOON, messages.answered(ended));
        }
        return true;
    }

    private void write(Swap swap, PersonId by) {
        for (Leg leg : swap.trade().legs()) {
            Cover cover = new Cover(leg.span(), Optional.of(swap.trade().taker(leg)), Optional.of(leg.giver()));
            rotas.add(leg.schedule(), List.of(cover), new Cause("swap/" + swap.id()), by);
        }
        for (Team team : teams(swap.trade())) {
            outbox.say(
                    Conversation.in(team.channel()),
                    about(swap, "agreed"),
                    Urgency.SOON,
                    messages().agreed(swap, team.zone()));
        }
    }

    private List<Team> teams(Trade trade) {
        return trade.legs().stream()
                .map(leg -> leg.schedule().team())
                .distinct()
                .flatMap(team -> rotas.team(team).stream())
                .toList();
    }

    private void lock(Trade trade) {
        trade.legs().stream()
                .map(Leg::schedule)
                .distinct()
                .sorted(Comparator.comparing(ScheduleId::toString))
                .forEach(rotas::lock);
    }

    private SwapMessages messages() {
        return new SwapMessages(people, clock.instant());
    }

    private static Conversation with(PersonId person) {
        return Conversation.with(person);
    }

    private static Subject about(Swap swap, String what) {
        return new Subject("swap/" + swap.id() + "/" + what);
    }
}
