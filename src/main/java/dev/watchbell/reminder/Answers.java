package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who says that they have the watch, what they are told, and how the messages about that start show it. */
final class Answers {
    private final Database database;
    private final PingStore store;
    private final Watches watches;
    private final PingVoice voice;
    private final InstantSource clock;

    Answers(Database database, Watches watches, PingVoice voice, InstantSource clock) {
        this.database = database;
        this.store = new PingStore(database);
        this.watches = watches;
        this.voice = voice;
        this.clock = clock;
    }

    /** Who accepted the handoff has said already that they have the watch. */
    Told accepted(Told told) {
        Handed before = watches.handed(told.schedule(), told.shiftStart());
        if (!told.unanswered() || !before.acceptedBy().equals(Optional.of(told.person()))) {
            return told;
        }
        before.acceptedAt().ifPresent(at -> store.take(told.id(), at));
        return store.find(told.id()).orElseThrow();
    }

    TakenOutcome taken(long id, PersonId by) {
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
        Optional<Shift> running = watches.running(told, now);
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

    void handedOver(ScheduleId schedule, Instant start) {
        for (Told told : store.told(schedule, start)) {
            if (told.kind() == Ping.Kind.START && told.shiftStart().equals(start)) {
                watches.running(told, clock.instant()).ifPresent(shift -> redraw(accepted(told), shift));
            }
        }
    }

    private void redraw(Told told, Shift running) {
        Instant now = clock.instant();
        Start start = watches.start(told, running.span().end());
        watches.team(told.schedule()).ifPresent(team -> voice.redraw(start, team, now));
        watches.before(told.schedule(), told.shiftStart()).ifPresent(before -> voice.answered(start, before, now));
    }
}
