package dev.watchbell.handoff.note;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Watch;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written down about a shift: lines on the way, and the note that goes to who comes next. */
public final class Notes {
    private final Database database;
    private final InstantSource clock;
    private final NoteStore notes;
    private final JottingStore jottings;

    public Notes(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.notes = new NoteStore(database);
        this.jottings = new JottingStore(database);
    }

    /** The note of the shift that began then, as it was written last. */
    public Optional<Note> note(ScheduleId schedule, Instant shiftStart) {
        return notes.newest(schedule, shiftStart);
    }

    /** Keeps a note; it takes the place of an earlier one. */
    public void keep(Watch watch, Note note) {
        notes.add(watch.schedule(), watch.shift().span().start(), note);
    }

    /** What was noted on that watch, in order. */
    public List<Jotting> jottings(Watch watch) {
        return jottings.of(watch);
    }

    /** Adds a line; false where there are too many already. */
    public boolean jot(Watch watch, PersonId by, String line) {
        return database.inTransaction(() -> {
            boolean room = jottings.of(watch).size() < Jotting.MANY;
            if (room) {
                jottings.add(watch, by, line, clock.instant());
            }
            return room;
        });
    }

    /** Keeps the lines that are still there, removes the others, and adds the new ones; at most {@link Jotting#MANY}. */
    public void rewrite(Watch watch, PersonId by, List<String> lines) {
        database.transact(() -> {
            Instant now = clock.instant();
            List<String> left = new ArrayList<>(lines.subList(0, Math.min(lines.size(), Jotting.MANY)));
            jottings.of(watch).stream()
                    .filter(had -> !left.remove(had.text()))
                    .forEach(gone -> jottings.remove(gone, now));
            left.forEach(line -> jottings.add(watch, by, line, now));
        });
    }
}
