package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose turn it is to write a note: who is on call, and who was until a day ago. */
final class Handover {
    /** How long after the end of a shift its note may still be written. */
    static final Duration AFTERWARDS = Duration.ofDays(1);

    private Handover() {}

    /** At most one watch in each schedule: the one they have, else the last that they had. */
    static List<Watch> watches(PersonId person, Map<ScheduleId, List<Shift>> shifts, Instant now) {
        return shifts.entrySet().stream()
                .map(entry -> last(person, entry.getKey(), entry.getValue(), now))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(watch -> watch.schedule().toString()))
                .toList();
    }

    private static Optional<Watch> last(PersonId person, ScheduleId schedule, List<Shift> shifts, Instant now) {
        return shifts.stream()
                .filter(shift -> shift.person().equals(person))
                .filter(shift -> !shift.span().start().isAfter(now))
                .filter(shift -> shift.span().end().plus(AFTERWARDS).isAfter(now))
                .max(Comparator.comparing(shift -> shift.span().start()))
                .map(shift -> new Watch(schedule, shift));
    }
}
