package dev.watchbell.reminder;

import dev.watchbell.reminder.Ping.Kind;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which pings of a schedule are due, and when to look again.
 *
 * @param next empty where nothing is in sight
 */
record DuePings(List<Ping> due, Optional<Instant> next) {
    DuePings {
        due = List.copyOf(due);
    }

    /**
     * What is known of a schedule.
     *
     * @param shifts whole, from the one that is on now
     * @param told those of these shifts who were told
     * @param lookedUntil starts up to here were seen to; the present where nobody ever looked
     */
    record Facts(ScheduleId schedule, List<Shift> shifts, List<Told> told, Instant lookedUntil) {
        Facts {
            shifts = List.copyOf(shifts);
            told = List.copyOf(told);
        }
    }

    /**
     * A start at the very instant of the last look may have come after it, as when somebody takes the watch now. A start that was missed is made good as long as the shift lasts; an upcoming one until it begins, to whoever has it by
     * then.
     */
    static DuePings of(Facts facts, Instant now) {
        List<Ping> due = facts.shifts().stream()
                .flatMap(shift -> due(facts, shift, now))
                .filter(ping -> facts.told().stream().noneMatch(told -> told.tells(ping)))
                .toList();
        Optional<Instant> next = facts.shifts().stream()
                .map(shift -> shift.span().start())
                .flatMap(start -> Stream.of(start.minus(Kind.UPCOMING.lead()), start))
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
        return new DuePings(due, next);
    }

    private static Stream<Ping> due(Facts facts, Shift shift, Instant now) {
        Instant start = shift.span().start();
        if (shift.span().contains(now)) {
            return !start.isBefore(facts.lookedUntil()) ? ping(Kind.START, facts, shift) : Stream.empty();
        }
        boolean soon = start.isAfter(now) && !start.minus(Kind.UPCOMING.lead()).isAfter(now);
        return soon ? ping(Kind.UPCOMING, facts, shift) : Stream.empty();
    }

    private static Stream<Ping> ping(Kind kind, Facts facts, Shift shift) {
        return Stream.of(new Ping(kind, facts.schedule(), shift));
    }
}
