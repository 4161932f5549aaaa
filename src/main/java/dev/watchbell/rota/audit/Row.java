package dev.watchbell.rota.audit;

import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Edit;
import dev.watchbell.rota.Mark;
import java.util.Optional;

/** Something that a schedule is made of: since whose deed it is there, and by whose it went. */
sealed interface Row {
    Mark made();

    Optional<Mark> ended();

    /** How the layers were written; ended where that was planned, and taken back before it began. */
    record Written(Edit edit, Mark made, Optional<Mark> ended) implements Row {}

    /** A cover, in the order of its number; what had passed of it before it was cancelled stands. */
    record Laid(long number, Cover cover, Mark made, Optional<Mark> ended) implements Row {}
}
