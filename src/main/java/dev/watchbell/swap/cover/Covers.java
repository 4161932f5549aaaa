package dev.watchbell.swap.cover;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Return;
import dev.watchbell.swap.cover.Request.State;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Requests for cover: asked in the team's channel, taken whole or in parts, given back, withdrawn.
 *
 * <p>What is open is what the requester still has, in the schedule as it is at that moment. Until somebody takes a part
 * nothing has changed; whoever takes one takes it from the requester alone, so nobody else's hours move.
 */
public final class Covers {
    private static final Duration AHEAD = Duration.ofDays(56);

    private final Database database;
    private final Rotas rotas;
    private final People people;
    private final InstantSource clock;
    private final CoverStore store;
    private final CoverVoice voice;
    private final Judge judge;

    public Covers(Database database, Rotas rotas, Outbox outbox, People people, Judge judge, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.people = people;
        this.clock = clock;
        this.store = new CoverStore(database);
        this.voice = new CoverVoice(rotas, outbox);
        this.judge = judge;
    }

    /** A person's shifts that aren't over, for eight weeks: the one that is on, then the next. */
    public List<Choice> coming(PersonId person) {
        Instant now = clock.instant();
        return rotas.watches(person, new Span(now, now.plus(AHEAD))).stream()
                .map(Choice::of)
                .toList();
    }

    /**
     * Asks a team's channel for cover of what {@code by} has of that span.
     *
     * @param why in their words; may be empty
     * @return {@code Done}, {@code NotOnCall} or {@code AlreadyAsked}
     */
    public CoverOutcome ask(PersonId by, ScheduleId schedule, Span span, String why) {
        return database.inTransaction(() -> {
            rotas.lock(schedule);
            Instant now = now();
            Remainder mine = remainder(schedule, by, span, now.truncatedTo(ChronoUnit.MINUTES));
            if (mine.isEmpty() || !mine.hull().end().isAfter(now)) {
                return new CoverOutcome.NotOnCall();
            }
            Optional<Request> same = store.coming(schedule, now).stream()
                    .filter(Request::open)
                    .filter(open -> open.requester().equals(by) && open.span().overlaps(mine.hull()))
                    .findFirst();
            if (same.isPresent()) {
                return new CoverOutcome.AlreadyAsked(same.get());
            }
            Request request = store.add(by, schedule, mine.hull(), why, now);
            voice.show(standing(request, now), messages(now));
            return new CoverOutcome.Done(request);
        });
    }

    /** A request as it stands now; empty where there is none of that number. */
    Optional<Standing> find(long id) {
        return store.find(id).map(request -> standing(request, now()));
    }

    /** Takes all that is open: written into the schedule, told to the requester and in the channel. */
    public CoverOutcome take(long id, PersonId by) {
        return locked(id, (request, now) -> {
            List<Span> open = request.open() ? standing(request, now).open() : List.of();
            return take(request, by, open, now);
        });
    }

    /** Takes a part, which must be open as a whole from now on. */
    public CoverOutcome take(long id, PersonId by, Span wanted) {
        return locked(id, (request, now) -> {
            Standing standing = standing(request, now);
            Optional<Span> ahead = Remainder.ahead(wanted, now);
            boolean open = ahead.isPresent() && new Remainder(standing.open()).holds(ahead.get());
            if (request.open() && !standing.open().isEmpty() && !open) {
                return new CoverOutcome.NotAllOpen(request, standing.open(), standing.parts());
            }
            return take(request, by, open ? List.of(ahead.get()) : List.of(), now);
        });
    }

    private CoverOutcome take(Request request, PersonId by, List<Span> spans, Instant now) {
        if (!request.open() || spans.isEmpty()) {
            return new CoverOutcome.NothingOpen(request, standing(request, now).parts());
        }
        List<Leg> legs = spans.stream()
                .map(span -> leg(request, request.requester(), span))
                .toList();
        Optional<Refusal> refusal = judge.taking(legs, by, Set.of());
        if (refusal.isPresent()) {
            return new CoverOutcome.Refused(refusal.get());
        }
        List<Part> taken = new ArrayList<>();
        for (Span span : spans) {
            Part part = store.take(request, by, span, now);
            rotas.add(request.schedule(), List.of(cover(request, part)), part.cause(), by);
            taken.add(part);
        }
        Request after = look(request, now);
        voice.taken(standing(after, now), taken, messages(now));
        return new CoverOutcome.Done(after);
    }

    /** The helper gives a part back before it begins: it is the requester's again, and open. */
    public CoverOutcome giveBack(long id, int number, PersonId by) {
        return locked(
                id,
                (request, now) -> store.parts(request).stream()
                        .filter(part -> part.number() == number)
                        .findFirst()
                        .map(part -> giveBack(request, part, by, now))
                        .orElseGet(CoverOutcome.Unknown::new));
    }

    private CoverOutcome giveBack(Request request, Part part, PersonId by, Instant now) {
        if (!part.helper().equals(by)) {
            return new CoverOutcome.NotYours(part.helper());
        }
        if (part.givenBack()) {
            return new CoverOutcome.GivenBackBefore(part);
        }
        if (!part.span().start().isAfter(now)) {
            return new CoverOutcome.Begun(request, part);
        }
        if (!Return.isClean(rotas.rota(request.schedule()), cover(request, part), by)) {
            return new CoverOutcome.Overlaid(request, part);
        }
        Optional<Refusal> refusal =
                judge.taking(leg(request, by, part.span()), request.requester(), Judge.WITHOUT_REST);
        if (refusal.isPresent()) {
            return new CoverOutcome.Refused(refusal.get());
        }
        store.giveBack(part, now);
        rotas.cancel(part.cause(), by, new Cause("given back"));
        store.move(request, State.CLOSED, State.OPEN);
        Request after = look(request, now);
        voice.givenBack(standing(after, now), part.back(), messages(now));
        return new CoverOutcome.Done(after);
    }

    /** The requester needs no more cover; who took a part keeps it. */
    public CoverOutcome withdraw(long id, PersonId by) {
        return locked(id, (request, now) -> {
            if (!request.requester().equals(by)) {
                return new CoverOutcome.NotYours(request.requester());
            }
            if (!store.move(request, State.OPEN, State.WITHDRAWN)) {
                return new CoverOutcome.NothingOpen(
                        request, standing(request, now).parts());
            }
            Request withdrawn = request.as(State.WITHDRAWN);
            voice.show(standing(withdrawn, now), messages(now));
            return new CoverOutcome.Done(withdrawn);
        });
    }

    /**
     * A schedule changed: what is open is looked at anew, and a request that nothing is left of is closed. What somebody took who
     * has left is the requester's, and open, again.
     */
    public void look(ScheduleId schedule) {
        Instant now = now();
        for (Request request : store.coming(schedule, now)) {
            List<Part> lapsed = store.parts(request).stream()
                    .filter(part -> !part.givenBack() && part.span().end().isAfter(now))
                    .filter(part -> !people.active(part.helper()))
                    .toList();
            lapsed.forEach(part -> store.giveBack(part, now));
            if (request.open() || !lapsed.isEmpty()) {
                store.move(request, State.CLOSED, State.OPEN);
                look(store.find(request.id()).orElseThrow(), now);
            }
        }
    }

    private Request look(Request request, Instant now) {
        Standing standing = standing(request, now);
        if (standing.open().isEmpty()) {
            store.move(request, State.OPEN, State.CLOSED);
        }
        Request after = store.find(request.id()).orElseThrow();
        voice.show(new Standing(after, standing.open(), standing.parts()), messages(now));
        return after;
    }

    /**
     * Ends what is over; what nobody took stayed the requester's, who is told.
     *
     * @return when the next open request is over
     */
    public Optional<Instant> expire(Instant now) {
        for (Request request : store.open()) {
            if (request.span().end().isAfter(now)) {
                return Optional.of(request.span().end());
            }
            database.transact(() -> end(request, now));
        }
        return Optional.empty();
    }

    private void end(Request request, Instant now) {
        rotas.lock(request.schedule());
        if (!store.move(request, State.OPEN, State.EXPIRED)) {
            return;
        }
        Remainder kept = Remainder.of(rotas.rota(request.schedule()), request.requester(), request.span());
        Standing standing = new Standing(
                request.as(State.EXPIRED), kept.parts(), standing(request, now).parts());
        voice.show(standing, messages(now));
        if (!kept.isEmpty()) {
            voice.expired(standing, messages(now));
        }
    }

    /** The schedule is locked before the request is read: who comes second sees what the first one did. */
    private CoverOutcome locked(long id, BiFunction<Request, Instant, CoverOutcome> deed) {
        return database.inTransaction(() -> {
            Optional<Request> asked = store.find(id);
            if (asked.isEmpty()) {
                return new CoverOutcome.Unknown();
            }
            rotas.lock(asked.get().schedule());
            return deed.apply(store.find(id).orElseThrow(), now());
        });
    }

    private Standing standing(Request request, Instant now) {
        List<Part> parts =
                store.parts(request).stream().filter(part -> !part.givenBack()).toList();
        return new Standing(
                request,
                remainder(request.schedule(), request.requester(), request.span(), now)
                        .parts(),
                parts);
    }

    private Remainder remainder(ScheduleId schedule, PersonId person, Span span, Instant from) {
        return Remainder.ahead(span, from)
                .map(ahead -> Remainder.of(rotas.rota(schedule), person, ahead))
                .orElse(Remainder.NOTHING);
    }

    private static Cover cover(Request request, Part part) {
        return new Cover(part.span(), Optional.of(part.helper()), Optional.of(request.requester()));
    }

    private static Leg leg(Request request, PersonId giver, Span span) {
        return new Leg(request.schedule(), giver, span);
    }

    private CoverMessages messages(Instant now) {
        return new CoverMessages(people, now);
    }

    /** As fine as the database keeps it, so that what is compared later is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
