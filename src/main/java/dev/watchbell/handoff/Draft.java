package dev.watchbell.handoff;

import dev.watchbell.handoff.note.Jotting;
import dev.watchbell.handoff.note.Note;
import dev.watchbell.rota.Watch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to hand over, before and after it is sent.
 *
 * @param burning what was open at some time of the watch: what still is, then what was closed
 * @param jottings what was noted on the way
 * @param note as it was sent last; empty where it wasn't
 */
record Draft(Watch watch, Turnover turnover, List<Burning> burning, List<Jotting> jottings, Optional<Note> note) {
    Draft {
        burning = List.copyOf(burning);
        jottings = List.copyOf(jottings);
    }

    /** With what the form begins: the note as it is, and what was noted on the way since. */
    String words() {
        return Stream.concat(note.map(Note::text).stream(), lines()).collect(Collectors.joining("\n"));
    }

    /** What was sent and now typed, and under it what was noted on the way: none of it is lost. */
    String with(String typed) {
        return Stream.concat(Stream.concat(note.map(Note::text).stream(), Stream.of(typed)), lines())
                .collect(Collectors.joining("\n"));
    }

    String sent() {
        return note.map(Note::text).orElse("");
    }

    /** What was noted before the note was sent is in it, or was taken out of it on purpose. */
    private Stream<String> lines() {
        return jottings.stream()
                .filter(jotting -> note.filter(sent -> !sent.writtenAt().isBefore(jotting.madeAt()))
                        .isEmpty())
                .map(Jotting::text);
    }
}
