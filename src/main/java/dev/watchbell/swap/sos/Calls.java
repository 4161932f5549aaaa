package dev.watchbell.swap.sos;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.swap.sos.Call.State;
import dev.watchbell.swap.take.Live;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Calls for somebody to take the watch at once: asked in waves, answered by one.
 *
 * <p>Until somebody has taken it the requester has the watch; at that moment it passes, whole, to the end of the shift. So at each
 * instant one person is accountable.
 */
public final class Calls {
    private final Database database;
    private final Rotas rotas;
    private final People people;
    private final InstantSource clock;
    private final CallStore store;
    private final Lookout lookout;
    private final SosVoice voice;

    public Calls(Database database, Rotas rotas, Outbox outbox, People people, Judge judge, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.people = people;
        this.clock = clock;
        this.store = new CallStore(database);
        this.lookout = new Lookout(rotas, people, judge);
        this.voice = new SosVoice(rotas, outbox);
    }

    /** All that a person has on call at this moment, the rest of each shift. */
    public List<Leg> watches(PersonId person) {
        Instant now = now();
        return rotas.about(person).stream()
                .flatMap(team -> Live.of(team, person, now).stream())
                .toList();
    }

    /**
     * Asks the first wave at once; of these schedules, which are one team's, what {@code by} has now is to be dropped.
     *
     * @param why in their words; may be empty
     * @return {@code Done}, {@code NotOnCall} or {@code AlreadyAsked}
     */
    public SosOutcome ask(PersonId by, Collection<ScheduleId> schedules, String why) {
        return database.inTransaction(() -> {
            lock(schedules);
            Instant now = now();
            List<Leg> mine = watches(by).stream()
                    .filter(leg -> schedules.contains(leg.schedule()))
                    .toList();
            if (mine.isEmpty()) {
                return new SosOutcome.NotOnCall();
            }
            Optional<Call> same = store.open().stream()
                    .filter(call -> call.requester().equals(by))
                    .filter(call -> call.schedules().stream().anyMatch(schedules::contains))
                    .findFirst();
            if (same.isPresent()) {
                return new SosOutcome.AlreadyAsked(same.get());
            }
            return new SosOutcome.Done(advance(store.add(by, mine, why, now), now));
        });
    }

    /** Takes the watch from the requester, from now to the end of the shift; the first who does has it. */
    public SosOutcome take(long id, PersonId by) {
        return locked(id, (call, now) -> {
            if (!call.open()) {
                return new SosOutcome.Closed(call);
            }
            List<Leg> legs = lookout.live(call, now);
            if (legs.isEmpty()) {
                return new SosOutcome.Closed(end(call, State.ENDED, lookout.holder(call, now), now));
            }
            Optional<Refusal> refusal = lookout.refusal(call, legs, by);
            if (refusal.isPresent()) {
                return new SosOutcome.Refused(refusal.get());
            }
            Call taken = end(call, State.TAKEN, Optional.of(by), now);
            for (Leg leg : legs) {
                Cover cover = new Cover(leg.span(), Optional.of(by), Optional.of(call.requester()));
                rotas.add(leg.schedule(), List.of(cover), call.cause(), by);
            }
            return new SosOutcome.Done(taken);
        });
    }

    /** The requester needs nobody any more, and keeps the watch. */
    public SosOutcome callOff(long id, PersonId by) {
        return locked(id, (call, now) -> {
            if (!call.requester().equals(by)) {
                return new SosOutcome.NotYours(call.requester());
            }
            return call.open()
                    ? new SosOutcome.Done(end(call, State.CALLED_OFF, Optional.of(by), now))
                    : new SosOutcome.Closed(call);
        });
    }

    /** A schedule changed: what the requester doesn't have any more needs nobody to take it. */
    public void look(ScheduleId schedule) {
        Instant now = now();
        store.open().stream()
                .filter(call -> call.schedules().contains(schedule))
                .forEach(call -> look(call, now));
    }

    private Optional<Call> look(Call call, Instant now) {
        List<Leg> live = lookout.live(call, now);
        if (live.isEmpty()) {
            end(call, State.ENDED, lookout.holder(call, now), now);
            return Optional.empty();
        }
        if (lookout.same(live, call.watches(), now)) {
            return Optional.of(call);
        }
        store.rewrite(call, live);
        Call changed = store.find(call.id()).orElseThrow();
        voice.show(changed, lookout.next(changed, now), messages(now));
        return Optional.of(changed);
    }

    /**
     * Asks whoever is to be asked by now, and ends what is over.
     *
     * @return when there is something to do next
     */
    public Optional<Instant> ring(Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        return store.open().stream()
                .flatMap(call -> database.inTransaction(() -> ring(call, now)).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> ring(Call found, Instant now) {
        lock(found.schedules());
        return store.find(found.id())
                .filter(Call::open)
                .flatMap(call -> look(call, now))
                .map(call -> advance(call, now))
                .flatMap(call -> Stream.concat(
                                call.nextAt().stream(),
                                call.watches().stream().map(leg -> leg.span().end()))
                        .min(Comparator.naturalOrder()));
    }

    /** After a time in which nothing ran one wave is asked, and waited for, and not all of them at once. */
    private Call advance(Call asked, Instant now) {
        Call call = asked;
        boolean moved = false;
        while (call.nextAt().filter(at -> !at.isAfter(now)).isPresent()) {
            store.ask(call, Waves.next(call, lookout.facts(call, now), now), now);
            call = store.find(call.id()).orElseThrow();
            moved = true;
        }
        if (moved) {
            voice.show(call, lookout.next(call, now), messages(now));
        }
        if (moved && call.wave() == Wave.DONE) {
            voice.nobody(call, messages(now));
        }
        return call;
    }

    private Call end(Call call, State state, Optional<PersonId> holder, Instant now) {
        boolean first = store.end(call, state, holder, now);
        Call ended = store.find(call.id()).orElseThrow();
        if (first) {
            voice.ended(ended, messages(now));
        }
        return ended;
    }

    /** The schedules are locked before it is read: who comes second sees what the first one did. */
    private SosOutcome locked(long id, BiFunction<Call, Instant, SosOutcome> deed) {
        return database.inTransaction(() -> {
            Optional<Call> found = store.find(id);
            if (found.isEmpty()) {
                return new SosOutcome.Unknown();
            }
            lock(found.get().schedules());
            return deed.apply(store.find(id).orElseThrow(), now());
        });
    }

    /** Always in the same order, so that two never wait for each other. */
    private void lock(Collection<ScheduleId> schedules) {
        schedules.stream()
                .distinct()
                .sorted(Comparator.comparing(ScheduleId::toString))
                .forEach(rotas::lock);
    }

    private SosMessages messages(Instant now) {
        return new SosMessages(people, now);
    }

    /** As fine as the database keeps it, so that what is compared later is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
