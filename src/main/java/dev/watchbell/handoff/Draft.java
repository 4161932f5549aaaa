package dev.watchbell.handoff;

import dev.watchbell.handoff.note.Jotting;
import dev.watchbell.rota.Watch;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What there is to hand over, before and after it is sent.
 *
 * @param burning what was open at some time of the watch: what still is, then what was closed
 * @param jottings what was noted on the way
 * @param sent the note as it was sent last; empty where it wasn't
 */
record Draft(Watch watch, Turnover turnover, List<Burning> burning, List<Jotting> jottings, String sent) {
    Draft {
        burning = List.copyOf(burning);
        jottings = List.copyOf(jottings);
    }

    /** With what the form begins: the note as it is, else what was noted on the way. */
    String words() {
        return sent.isEmpty() ? lines() : sent;
    }

    /** What was typed, and under it what was noted on the way: none of it is lost. */
    String with(String typed) {
        String lines = lines();
        return lines.isEmpty() ? typed : typed + "\n" + lines;
    }

    private String lines() {
        return jottings.stream().map(Jotting::text).collect(Collectors.joining("\n"));
    }
}
