package dev.watchbell.reminder;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Laid;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The pings: before a shift begins, and when it does; each person once for each shift.
 *
 * <p>Who was told stands in rows with a unique key, written together with what is said. So looking twice, or two replicas
 * looking at once, tells nobody twice; and a start that was missed is made good by the next look.
 */
public final class Pings {
    /** How far ahead a look sees; the next one comes long before that. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final Set<String> BY_HAND = Set.of("sos", "take");

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Database database;
    private final Rotas rotas;
    private final BiFunction<ScheduleId, Instant, Handed> handed;
    private final Outbox outbox;
    private final People people;
    private final InstantSource clock;
    private final PingStore store;

    /** @param handed what the person before left for who takes the watch in that schedule at that instant */
    public Pings(
            Database database,
            Rotas rotas,
            BiFunction<ScheduleId, Instant, Handed> handed,
            Outbox outbox,
            People people,
            InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.handed = handed;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
        this.store = new PingStore(database);
    }

    /**
     * Tells everybody who is due.
     *
     * @return when somebody is due next
     */
    public Optional<Instant> look(Instant now) {
        return rotas.schedules().stream()
                .map(schedule -> database.inTransaction(() -> look(schedule, now)))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The lock keeps a cover that is being written from falling between two looks. */
    private Optional<Instant> look(ScheduleId schedule, Instant now) {
        rotas.lock(schedule);
        List<Shift> shifts = rotas.shifts(schedule, new Span(now, now.plus(AHEAD)));
        Instant from = shifts.isEmpty() ? now : shifts.get(0).span().start();
        Instant looked = store.lookedUntil(schedule).orElse(now);
        DuePings pings = DuePings.of(new DuePings.Facts(schedule, shifts, store.told(schedule, from), looked), now);
        for (Ping ping : pings.due()) {
            if (ping.kind() == Ping.Kind.UPCOMING && held(ping)) {
                continue;
            }
            store.tell(ping, now).ifPresent(told -> say(told, ping));
        }
        store.looked(schedule, now);
        return pings.next();
    }

    /** Who waits for a watch that is held for them was told of its start by the rota, and is told when it is theirs. */
    private boolean held(Ping ping) {
        Instant start = ping.shift().span().start();
        return rotas.laid(new Span(start.minus(MOMENT), start)).stream()
                .filter(laid -> laid.schedule().equals(ping.schedule()))
                .filter(laid -> laid.cause().kind().equals("hold"))
                .anyMatch(laid -> laid.cover().span().end().equals(start));
    }

    /** Who has just taken a watch by their own hand knows it, and so does the channel: they were told there and then. */
    private boolean pressedFor(Ping ping) {
        Instant start = ping.shift().span().start();
        return rotas.laid(new Span(start, start.plus(MOMENT))).stream()
                .filter(laid -> laid.schedule().equals(ping.schedule()))
                .filter(laid -> BY_HAND.contains(laid.cause().kind()))
                .map(Laid::cover)
                .anyMatch(cover -> cover.span().start().equals(start)
                        && cover.by().equals(Optional.of(ping.shift().person())));
    }

    private void say(Told first, Ping ping) {
        Told told = accepted(first);
        PingMessages messages = messages();
        Conversation person = Conversation.with(told.person());
        if (told.kind() == Ping.Kind.UPCOMING) {
            outbox.say(
                    person,
                    about(told),
                    Urgency.LATER,
                    messages.upcoming(ping, before(told.schedule(), told.shiftStart())),
                    told.shiftStart());
            return;
        }
        Start start = start(told, ping.shift().span().end());
        if (start.note().isEmpty() && pressedFor(ping)) {
            store.take(told.id(), told.shiftStart());
            return;
        }
        outbox.say(person, about(told), Urgency.NOW, messages.start(start), start.until());
        team(told)
                .ifPresent(team -> outbox.say(
                        Conversation.in(team.channel()),
                        about(told),
                        Urgency.NOW,
                        messages.channel(start, team.zone()),
                        start.until()));
    }

    /** Who accepted the handoff has said already that they have the watch. */
    private Told accepted(Told told) {
        Handed before = handed.apply(told.schedule(), told.shiftStart());
        if (told.kind() != Ping.Kind.START
                || told.takenAt().isPresent()
                || !before.acceptedBy().equals(Optional.of(told.person()))) {
            return told;
        }
        before.acceptedAt().ifPresent(at -> store.take(told.id(), at));
        return store.find(told.id()).orElseThrow();
    }

    /** Somebody says that they have the watch; both messages about it show it then. */
    public TakenOutcome taken(long id, PersonId by) {
        return database.inTransaction(() -> {
            Optional<Told> told = store.find(id);
            if (told.isEmpty() || told.get().kind() != Ping.Kind.START) {
                return new TakenOutcome.Unknown();
            }
            if (!told.get().person().equals(by)) {
                return new TakenOutcome.NotYours(told.get().person());
            }
            return taken(told.get());
        });
    }

    private TakenOutcome taken(Told told) {
        Instant now = clock.instant();
        Optional<Shift> running = running(told, now);
        if (running.isEmpty()) {
            return new TakenOutcome.Over();
        }
        boolean first = store.take(told.id(), now);
        Told after = store.find(told.id()).orElseThrow();
        if (!first) {
            return new TakenOutcome.AlreadyTaken(after.takenAt().orElse(now));
        }
        redraw(after, running.get());
        return new TakenOutcome.Taken();
    }

    /**
     * Shows the note in the message with which that watch began, where it is going on: the person before added to it, or the next
     * one accepted it.
     */
    public void handedOver(ScheduleId schedule, Instant start) {
        for (Told told : store.told(schedule, start)) {
            if (told.kind() == Ping.Kind.START && told.shiftStart().equals(start)) {
                running(told, clock.instant()).ifPresent(shift -> redraw(accepted(told), shift));
            }
        }
    }

    private void redraw(Told told, Shift running) {
        PingMessages messages = messages();
        Start start = start(told, running.span().end());
        outbox.edit(Conversation.with(told.person()), about(told), messages.start(start));
        team(told)
                .ifPresent(team -> outbox.edit(
                        Conversation.in(team.channel()), about(told), messages.channel(start, team.zone())));
    }

    /** The shift that the ping told of, where it is still that person's watch. */
    private Optional<Shift> running(Told told, Instant now) {
        return rotas.shifts(told.schedule(), new Span(now, now.plus(MOMENT))).stream()
                .filter(shift -> shift.span().contains(now) && shift.person().equals(told.person()))
                .filter(shift -> !shift.span().start().isAfter(told.shiftStart()))
                .findFirst();
    }

    private Start start(Told told, Instant until) {
        return new Start(
                told,
                until,
                before(told.schedule(), told.shiftStart()),
                handed.apply(told.schedule(), told.shiftStart()).note());
    }

    private Optional<PersonId> before(ScheduleId schedule, Instant start) {
        return rotas.onCall(schedule, start.minusNanos(1000)).person();
    }

    private Optional<Team> team(Told told) {
        return rotas.team(told.schedule().team());
    }

    private PingMessages messages() {
        return new PingMessages(people, clock.instant());
    }

    private static Subject about(Told told) {
        return new Subject("ping/" + told.id());
    }
}
