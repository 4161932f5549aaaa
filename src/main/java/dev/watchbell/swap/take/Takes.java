package dev.watchbell.swap.take;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Return;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.swap.rule.Rule;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The live watch, taken from the person on call: never more than the rest of their shift, so nobody else's hours move. They may
 * take it back while it lasts.
 */
public final class Takes {
    private static final Duration AGES = Duration.ofDays(300);

    private final Database database;
    private final Rotas rotas;
    private final People people;
    private final Judge judge;
    private final InstantSource clock;
    private final TakeStore store;
    private final TakeVoice voice;

    public Takes(Database database, Rotas rotas, Outbox outbox, People people, Judge judge, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.people = people;
        this.judge = judge;
        this.clock = clock;
        this.store = new TakeStore(database);
        this.voice = new TakeVoice(rotas, outbox);
    }

    /** The live watches of these teams, the rest of each. */
    public List<Leg> live(List<TeamRotas> teams) {
        Instant now = now();
        return teams.stream()
                .flatMap(team -> team.schedules().entrySet().stream())
                .flatMap(one -> Live.in(one.getKey(), one.getValue(), now).stream())
                .toList();
    }

    /**
     * Takes the watch from whoever has it, from now on.
     *
     * @param until empty for the end of the shift, which it never goes beyond
     */
    public TakeOutcome take(PersonId by, ScheduleId schedule, Optional<Instant> until) {
        return database.inTransaction(() -> {
            rotas.lock(schedule);
            Instant now = now();
            Optional<Leg> live = Live.in(schedule, rotas.rota(schedule), now);
            if (live.isEmpty()) {
                return new TakeOutcome.NobodyOnCall(schedule);
            }
            Leg watch = live.get();
            if (watch.giver().equals(by)) {
                return new TakeOutcome.Yours(watch);
            }
            if (until.isEmpty() && watch.span().end().isAfter(now.plus(AGES))) {
                return new TakeOutcome.Endless(watch);
            }
            Instant end = until.filter(at -> at.isBefore(watch.span().end()))
                    .orElse(watch.span().end())
                    .truncatedTo(ChronoUnit.MICROS);
            return end.isAfter(now)
                    ? take(by, new Leg(schedule, watch.giver(), new Span(now, end)))
                    : new TakeOutcome.Backwards();
        });
    }

    private TakeOutcome take(PersonId by, Leg leg) {
        Optional<Refusal> refusal = judge.taking(leg, by, Judge.WITHOUT_REST);
        if (refusal.isPresent()) {
            return new TakeOutcome.Refused(refusal.get());
        }
        Take take = store.add(leg, by);
        rotas.add(take.schedule(), List.of(take.cover()), take.cause(), by);
        voice.taken(take, messages(leg.span().start()));
        return new TakeOutcome.Done(take);
    }

    /** The giver has the rest of it again. */
    public TakeOutcome takeBack(long id, PersonId by) {
        return database.inTransaction(() -> {
            Optional<Take> found = store.find(id);
            if (found.isEmpty()) {
                return new TakeOutcome.Unknown();
            }
            rotas.lock(found.get().schedule());
            return takeBack(store.find(id).orElseThrow(), by, now());
        });
    }

    private TakeOutcome takeBack(Take take, PersonId by, Instant now) {
        if (!take.giver().equals(by)) {
            return new TakeOutcome.NotYours(take.giver());
        }
        if (take.back()) {
            return new TakeOutcome.BackBefore(take);
        }
        if (!take.span().end().isAfter(now)) {
            return new TakeOutcome.Over(take);
        }
        Rota rota = rotas.rota(take.schedule());
        if (!Return.isClean(rota, take.cover(), take.taker(), now)) {
            return new TakeOutcome.Overlaid(take);
        }
        Leg rest =
                new Leg(take.schedule(), take.taker(), new Span(now, take.span().end()));
        Set<Rule> waived = EnumSet.of(Rule.AWAY);
        waived.addAll(Judge.WITHOUT_REST);
        Optional<Refusal> refusal = judge.taking(rest, by, waived);
        if (refusal.isPresent()) {
            return new TakeOutcome.Refused(refusal.get());
        }
        store.takeBack(take, now);
        rotas.cancel(take.cause(), by, new Cause("undo"));
        voice.takenBack(take.takenBack(), messages(now));
        return new TakeOutcome.Done(take.takenBack());
    }

    private TakeMessages messages(Instant now) {
        return new TakeMessages(people, now);
    }

    /** As fine as the database keeps it, so that what is compared later is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
