package dev.watchbell.rota.audit;

import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Mark;
import dev.watchbell.rota.ScheduleId;
import java.util.List;
import java.util.Optional;

/**
 * One deed that changed a schedule: who did it, when and why, and whom it put on call instead of whom.
 *
 * @param undone what it took back, such as {@code swap/17}; empty where it added something, or wrote the rota anew
 * @param changes in order of time; none where it made no difference to anybody
 */
public record Line(ScheduleId schedule, Mark mark, Optional<Cause> undone, List<Change> changes) {
    public Line {
        changes = List.copyOf(changes);
    }
}
