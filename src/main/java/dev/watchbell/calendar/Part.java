package dev.watchbell.calendar;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.util.List;

/**
 * A shift, with the name under which a calendar knows it again.
 *
 * @param name the same as long as it is the same shift, whoever has it and however much of it; once in a schedule
 * @param covered whose watch it would be without covers, where that is somebody else
 * @param given what others have of this person's own shift
 */
record Part(Shift shift, String name, List<Piece> covered, List<Piece> given) {
    Part {
        covered = List.copyOf(covered);
        given = List.copyOf(given);
    }

    /** Somebody, and the stretch that this is about. */
    record Piece(PersonId person, Span span) {}
}
