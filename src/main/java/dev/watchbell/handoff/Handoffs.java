package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The notes that go with the watch: one for each shift, written by who has it, read by who comes next. */
public final class Handoffs {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Database database;
    private final Rotas rotas;
    private final InstantSource clock;
    private final NoteStore store;
    private final List<Consumer<Watch>> listeners = new ArrayList<>();

    public Handoffs(Database database, Rotas rotas, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.clock = clock;
        this.store = new NoteStore(database);
    }

    /** Has somebody told of each watch whose note is written or edited, in the transaction that keeps it. */
    public void whenWritten(Consumer<Watch> listener) {
        listeners.add(listener);
    }

    /** Which watches that person can write a note for now. */
    public List<Watch> watches(PersonId person) {
        Instant now = clock.instant();
        Span lately = new Span(now.minus(Handover.AFTERWARDS), now.plus(MOMENT));
        Map<ScheduleId, List<Shift>> shifts = new LinkedHashMap<>();
        rotas.all()
                .forEach(team -> team.schedules()
                        .forEach((schedule, rota) -> shifts.put(schedule, OnCall.shifts(rota, lately))));
        return Handover.watches(person, shifts, now);
    }

    /** The note of the shift that began then. */
    public Optional<Note> note(ScheduleId schedule, Instant shiftStart) {
        return store.newest(schedule, shiftStart);
    }

    /** The note for who takes the watch then, from the person before them. */
    public Optional<Note> noteFor(ScheduleId schedule, Instant start) {
        return rotas.shifts(schedule, new Span(start.minus(MOMENT), start)).stream()
                .filter(before -> before.span().end().equals(start))
                .findFirst()
                .flatMap(before -> note(schedule, before.span().start()));
    }

    /**
     * Keeps the note for one of the person's {@link #watches}; it takes the place of an earlier one.
     *
     * @param watch its key
     */
    public HandoffOutcome write(PersonId by, String watch, String text) {
        String kept = text.replace("\u0000", "").strip();
        int length = kept.codePointCount(0, kept.length());
        if (kept.isEmpty()) {
            return new HandoffOutcome.Empty();
        }
        if (length > Note.MOST) {
            return new HandoffOutcome.TooLong(length, Note.MOST);
        }
        return database.inTransaction(() -> watches(by).stream()
                .filter(mine -> mine.key().text().equals(watch))
                .findFirst()
                .map(mine -> keep(mine, new Note(by, kept, clock.instant())))
                .orElseGet(HandoffOutcome.NotOnCall::new));
    }

    private HandoffOutcome keep(Watch watch, Note note) {
        Span span = watch.shift().span();
        store.add(watch.schedule(), span.start(), note);
        listeners.forEach(listener -> listener.accept(watch));
        return new HandoffOutcome.Written(
                watch, rotas.onCall(watch.schedule(), span.end()).person());
    }
}
