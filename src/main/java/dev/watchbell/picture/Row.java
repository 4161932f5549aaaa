package dev.watchbell.picture;

import java.util.List;

/** One line of a chart, with its name at the left. */
public record Row(Kind kind, String label, List<Bar> bars) {
    /** What a row tells. */
    public enum Kind {
        /** Who is on call in the end; begins a schedule. */
        ON_CALL,
        /** Whose turn it is in one layer of the schedule above. */
        LAYER
    }

    public Row {
        bars = List.copyOf(bars);
    }
}
