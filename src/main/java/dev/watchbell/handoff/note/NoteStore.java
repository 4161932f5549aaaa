package dev.watchbell.handoff.note;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.Optional;

/** Handoff notes in their table: each edit is a row of its own, the newest counts. */
final class NoteStore {
    private final Database database;

    NoteStore(Database database) {
        this.database = database;
    }

    void add(ScheduleId schedule, Instant shiftStart, Note note) {
        database.use(handle -> handle.createUpdate(
                        "insert into handoff_note (schedule, shift_start, person, note, written_at)"
                                + " values (:schedule, :start, :person, :note, :at)")
                .bind("schedule", schedule.toString())
                .bind("start", shiftStart)
                .bind("person", note.author().value())
                .bind("note", note.text())
                .bind("at", note.writtenAt())
                .execute());
    }

    Optional<Note> newest(ScheduleId schedule, Instant shiftStart) {
        return database.with(handle -> handle.createQuery("select person, note, written_at from handoff_note"
                        + " where schedule = :schedule and shift_start = :start order by id desc limit 1")
                .bind("schedule", schedule.toString())
                .bind("start", shiftStart)
                .map((row, context) -> new Note(
                        new PersonId(row.getString("person")),
                        row.getString("note"),
                        Columns.instant(row, "written_at")))
                .findOne());
    }
}
