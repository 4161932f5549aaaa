package dev.watchbell.reminder;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.PingSettings;
import dev.watchbell.people.Team;
import dev.watchbell.reminder.wish.Wishes;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.store.Database;
import dev.watchbell.sweep.Sweep;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The pings: before a shift begins, when it does, while nobody has answered, and when it has ended; each person each once.
 *
 * <p>Who was told stands in rows with a unique key, written together with what is said. So looking twice, or two replicas
 * looking at once, tells nobody twice; and a start that was missed is made good by the next look.
 */
public final class Pings {
    /** How far ahead a look sees more than the longest lead time; the next one comes before that. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final PingStore store;
    private final Wishes wishes;
    private final Watches watches;
    private final PingVoice voice;
    private final Answers answers;
    private final Unanswered unanswered;
    private final Sweep sweep;

    /**
     * What pings are made of.
     *
     * @param handed what the person before left for who takes the watch in that schedule at that instant
     * @param ways what who is told can do about it
     */
    public record Needs(
            Rotas rotas, BiFunction<ScheduleId, Instant, Handed> handed, Outbox outbox, People people, Ways ways) {}

    public Pings(Database database, Needs needs, InstantSource clock) {
        this.store = new PingStore(database);
        this.wishes = new Wishes(database);
        this.watches = new Watches(needs.rotas(), needs.handed());
        this.voice = new PingVoice(needs.outbox(), needs.people(), needs.ways());
        this.answers = new Answers(database, watches, voice, clock);
        this.unanswered = new Unanswered(database, watches, voice);
        this.sweep = new Sweep(database, needs.rotas(), ReminderJobs.PINGS, this::look);
    }

    /**
     * Tells everybody who is due.
     *
     * @return when somebody is due next
     */
    public Optional<Instant> look(Instant now) {
        return sweep.look(now);
    }

    Sweep sweep() {
        return sweep;
    }

    public Wishes wishes() {
        return wishes;
    }

    /** Has everybody looked at anew: what somebody wants to be told has changed. */
    public void wishesChanged() {
        sweep.forget();
    }

    /** The lock keeps a cover that is being written from falling between two looks. */
    private Optional<Instant> look(ScheduleId schedule, Instant now) {
        Optional<Team> found = watches.team(schedule);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Team team = found.get();
        Looked looked = store.looked(schedule).orElse(new Looked(now, Optional.empty()));
        Duration longest = longest(team);
        Span window = new Span(
                now.minus(longest).minus(DuePings.NEWS), now.plus(longest).plus(AHEAD));
        List<Shift> shifts = watches.shifts(schedule, window);
        DuePings pings = DuePings.of(
                new DuePings.Facts(
                        schedule,
                        shifts,
                        looked,
                        person -> wishes.of(person, team.settings().pings())),
                now);
        for (Ping ping : pings.due()) {
            tell(ping, shifts, team, now);
        }
        Optional<Shift> on =
                shifts.stream().filter(shift -> shift.span().contains(now)).findFirst();
        store.looked(schedule, new Looked(now, on.map(shift -> shift.span().end())));
        Optional<Instant> answer = on.flatMap(shift -> unanswered.look(schedule, shift, team, now));
        return Stream.concat(pings.next().stream(), answer.stream()).min(Instant::compareTo);
    }

    private Duration longest(Team team) {
        return Stream.concat(team.settings().pings().before().stream(), wishes.longest().stream())
                .max(Comparator.naturalOrder())
                .orElse(PingSettings.SHORTEST);
    }

    private void tell(Ping ping, List<Shift> shifts, Team team, Instant now) {
        Instant start = ping.shift().span().start();
        if (ping.kind() == Ping.Kind.UPCOMING && watches.held(ping.schedule(), start)) {
            return;
        }
        store.tell(ping, now).ifPresent(told -> {
            if (ping.kind() == Ping.Kind.UPCOMING) {
                upcoming(told, ping, team);
            } else if (ping.kind() == Ping.Kind.START) {
                start(answers.accepted(told), ping, team, now);
            } else {
                end(ping, shifts, now);
            }
        });
    }

    private void upcoming(Told told, Ping ping, Team team) {
        List<Duration> shorter = wishes.of(told.person(), team.settings().pings()).before().stream()
                .filter(lead -> lead.compareTo(ping.lead()) < 0)
                .toList();
        Instant until = told.shiftStart().minus(shorter.stream().findFirst().orElse(Duration.ZERO));
        List<String> ready = shorter.isEmpty() ? team.settings().pings().ready() : List.of();
        voice.upcoming(
                told,
                ping.shift(),
                watches.before(told.schedule(), told.shiftStart()).map(Shift::person),
                ready,
                until);
    }

    private void start(Told told, Ping ping, Team team, Instant now) {
        Start start = watches.start(told, ping.shift().span().end());
        if (start.note().isEmpty() && watches.takenByHand(told.schedule(), told.shiftStart())) {
            store.take(told.id(), told.shiftStart());
            return;
        }
        voice.start(start, team, now);
    }

    private void end(Ping ping, List<Shift> shifts, Instant now) {
        Instant end = ping.shift().span().end();
        Optional<Shift> next = shifts.stream()
                .filter(shift -> !shift.span().start().isBefore(end))
                .min(Comparator.comparing(shift -> shift.span().start()));
        voice.end(ping.schedule(), ping.shift(), next, takenAt(ping.schedule(), next), now);
    }

    private Optional<Instant> takenAt(ScheduleId schedule, Optional<Shift> next) {
        return next.flatMap(shift -> store.told(schedule, shift.span().start()).stream()
                .filter(told -> told.kind() == Ping.Kind.START && told.person().equals(shift.person()))
                .flatMap(told -> answers.accepted(told).takenAt().stream())
                .findFirst());
    }

    /** Somebody says that they have the watch; all messages about it show it then. */
    public TakenOutcome taken(long id, PersonId by) {
        return answers.taken(id, by);
    }

    /**
     * Shows the note in the message with which that watch began, where it is going on: the person before added to it, or the next
     * one accepted it.
     */
    public void handedOver(ScheduleId schedule, Instant start) {
        answers.handedOver(schedule, start);
    }
}
