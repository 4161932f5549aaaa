package dev.watchbell.handoff;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.store.Database;
import dev.watchbell.sweep.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What time does at the end of a watch: asks the outgoing person for the handoff, holds the watch until it is accepted where the
 * team wants that, tells the leads where it wasn't, and follows a rota that changes meanwhile.
 *
 * <p>What was done stands in the handoff's row, written together with what is said and with the covers, under the schedule's lock.
 * So looking twice, or two replicas looking at once, does it once; and what a crash cut off is done by the next look.
 */
public final class Turnovers {
    static final Duration ASKED = Duration.ofMinutes(30);

    private final Rotas rotas;
    private final Drafts drafts;
    private final People people;
    private final HandoffStore store;
    private final HandoffVoice voice;
    private final Holds holds;
    private final Sweep sweep;

    public Turnovers(Database database, Rotas rotas, Drafts drafts, Outbox outbox, People people) {
        this.rotas = rotas;
        this.drafts = drafts;
        this.people = people;
        this.store = new HandoffStore(database);
        this.voice = new HandoffVoice(outbox, people);
        this.holds = new Holds(rotas);
        this.sweep = new Sweep(database, rotas, HandoffJobs.TURNOVERS, this::look);
    }

    /**
     * Does all that is due.
     *
     * @return when something is due next
     */
    public Optional<Instant> look(Instant now) {
        return sweep.look(now);
    }

    Sweep sweep() {
        return sweep;
    }

    private Optional<Instant> look(ScheduleId schedule, Instant now) {
        Optional<Team> team = rotas.team(schedule.team());
        if (team.isEmpty()) {
            return Optional.empty();
        }
        Rota rota = rotas.rota(schedule);
        Instant soon =
                Turnover.at(rota, now).map(one -> begin(schedule, one, now)).orElse(now);
        Instant change = OnCall.at(rota, now).until();
        Stream<Instant> next = store.open(schedule).stream()
                .map(handoff -> follow(handoff, team.get(), now))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(soon, change), next)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    /** A watch that ends soon, and passes to somebody else, has a handoff from then on. */
    private Instant begin(ScheduleId schedule, Turnover running, Instant now) {
        Instant from = running.out().span().end().minus(ASKED);
        if (running.incoming().isPresent() && !from.isAfter(now)) {
            Handoff unused = store.of(new Watch(schedule, running.out()));
        }
        return from;
    }

    private Optional<Instant> follow(Handoff seen, Team team, Instant now) {
        Optional<Turnover> found = turnover(seen);
        if (found.isEmpty()) {
            store.close(seen, now);
            return Optional.empty();
        }
        Handoff moved = moved(seen, found.get(), now);
        Turnover turnover = turnover(seen).orElse(found.get());
        Optional<Duration> hold = team.settings().hold().filter(limit -> !limit.isZero());
        Handoff told = told(moved, turnover, hold, now);
        Handoff kept = lapsed(held(asked(told, turnover, hold, now), turnover, hold, now), turnover, team, now);
        if (isOver(turnover, now)) {
            voice.over(kept, drafts.of(kept.schedule(), turnover), now);
            store.close(kept, now);
            return Optional.empty();
        }
        return next(kept, turnover, now);
    }

    private Optional<Turnover> turnover(Handoff seen) {
        return Turnover.of(rotas.rota(seen.schedule()), seen.shiftStart(), seen.outgoing());
    }

    /** The watch may end at another time than it did: then it isn't held any more, and whoever was asked is asked anew. */
    private Handoff moved(Handoff seen, Turnover turnover, Instant now) {
        Instant end = turnover.out().span().end();
        if (end.equals(seen.heldUntil().orElse(seen.passesAt())) || takenMeanwhile(seen, end)) {
            return seen;
        }
        if (seen.heldUntil().isPresent() && !end.isAfter(seen.passesAt())) {
            rotas.cancel(seen.hold(), seen.outgoing(), Holds.OVERTAKEN);
        }
        Draft draft = drafts.of(seen.schedule(), turnover);
        voice.moved(seen, draft, now);
        Handoff moved = seen.passing(end).asked(false);
        store.save(moved, now);
        if (moved.sent()) {
            voice.sent(moved, draft, now);
        }
        return moved;
    }

    /** Somebody else has, or will have, a part of what is held: the rest of it is as it was. */
    private static boolean takenMeanwhile(Handoff seen, Instant end) {
        return seen.heldUntil().filter(end::isBefore).isPresent() && end.isAfter(seen.passesAt());
    }

    /** Who takes over may have changed: the one is told that it isn't theirs, the other gets it. */
    private Handoff told(Handoff before, Turnover turnover, Optional<Duration> hold, Instant now) {
        Optional<PersonId> incoming = turnover.incoming();
        if (Objects.equals(before.incoming(), incoming)) {
            return before;
        }
        Handoff after = before.to(incoming);
        store.save(after, now);
        Draft draft = drafts.of(after.schedule(), turnover);
        voice.passedOn(before, after, now);
        if (after.sent()) {
            voice.sent(after, draft, now);
        } else if (after.drafted()) {
            voice.redraw(after, draft, hold, now);
        }
        return after;
    }

    private Handoff asked(Handoff handoff, Turnover turnover, Optional<Duration> hold, Instant now) {
        Instant end = handoff.passesAt();
        boolean due = !end.minus(ASKED).isAfter(now) && end.isAfter(now);
        boolean needless =
                handoff.drafted() || handoff.sent() || handoff.incoming().isEmpty();
        if (!due || needless || !people.active(handoff.outgoing())) {
            return handoff;
        }
        Handoff asked = handoff.asked(true);
        voice.ask(asked, drafts.of(asked.schedule(), turnover), hold, now);
        store.save(asked, now);
        return asked;
    }

    private Handoff held(Handoff handoff, Turnover turnover, Optional<Duration> hold, Instant now) {
        Optional<Instant> until = hold.filter(limit -> people.active(handoff.outgoing()))
                .flatMap(limit -> holds.until(handoff, turnover, limit, now));
        if (until.isEmpty()) {
            return handoff;
        }
        Handoff held = handoff.held(until.get());
        store.save(held, now);
        holds.lay(held, turnover, until.get());
        voice.held(held, until.get(), now);
        return held;
    }

    /** The limit has passed: the incoming person has the watch by the rota, and somebody else should know. */
    private Handoff lapsed(Handoff handoff, Turnover turnover, Team team, Instant now) {
        Optional<Instant> until = handoff.heldUntil()
                .filter(end -> !end.isAfter(now) && turnover.out().span().end().equals(end));
        if (handoff.lapsed() || until.isEmpty() || handoff.incoming().isEmpty()) {
            return handoff;
        }
        Handoff lapsed = handoff.lapse();
        store.save(lapsed, now);
        voice.lapsed(lapsed, until.get(), team, now);
        return lapsed;
    }

    /** The next person's watch is over, too, or nobody came for days. */
    private static boolean isOver(Turnover turnover, Instant now) {
        Instant end = turnover.out().span().end();
        return !turnover.next()
                .map(Shift::span)
                .map(span -> span.end())
                .orElse(end.plus(Turnover.AHEAD))
                .isAfter(now);
    }

    private static Optional<Instant> next(Handoff handoff, Turnover turnover, Instant now) {
        Instant end = handoff.passesAt();
        List<Instant> edges = List.of(
                end.minus(ASKED),
                end.minus(Holds.BEFORE),
                turnover.out().span().end(),
                turnover.next().map(Shift::span).map(span -> span.end()).orElse(end));
        return edges.stream().filter(at -> at.isAfter(now)).min(Instant::compareTo);
    }
}
