package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import dev.watchbell.reminder.wish.Wish;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which pings of a schedule are due, and when to look again.
 *
 * @param next empty where nothing is in sight
 */
record DuePings(List<Ping> due, Optional<Instant> next) {
    /** The end of a watch is news for so long. */
    static final Duration NEWS = Duration.ofHours(12);

    DuePings {
        due = List.copyOf(due);
    }

    /**
     * What is known of a schedule.
     *
     * @param shifts whole, the first to begin first
     * @param looked what the last look saw
     * @param wishes what each person wants to be told
     */
    record Facts(ScheduleId schedule, List<Shift> shifts, Looked looked, Function<PersonId, Wish> wishes) {
        Facts {
            shifts = List.copyOf(shifts);
        }

        List<Duration> leads(Shift shift) {
            return wishes.apply(shift.person()).before().stream()
                    .filter(lead -> !comesBack(shift, lead))
                    .sorted()
                    .toList();
        }

        /** Who had the watch within that time before needs no word that it comes back. */
        private boolean comesBack(Shift shift, Duration lead) {
            Instant start = shift.span().start();
            return shifts.stream()
                    .filter(other -> other.person().equals(shift.person()))
                    .map(other -> other.span().end())
                    .anyMatch(end -> end.isBefore(start) && end.isAfter(start.minus(lead)));
        }

        Optional<Shift> after(Shift shift) {
            return shifts.stream()
                    .filter(other -> !other.span().start().isBefore(shift.span().end()))
                    .min(Comparator.comparing(other -> other.span().start()));
        }
    }

    /**
     * What was due since the last look, or at its very instant, as when somebody takes the watch then. A start that was missed is made
     * good as long as the shift lasts; of those before it only the last that was missed; and of ends the one that was foreseen.
     */
    static DuePings of(Facts facts, Instant now) {
        List<Ping> due = facts.shifts().stream()
                .flatMap(shift -> due(facts, shift, now))
                .sorted(Comparator.comparing(Ping::kind))
                .toList();
        Optional<Instant> next = facts.shifts().stream()
                .flatMap(shift -> instants(facts, shift))
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
        return new DuePings(due, next);
    }

    private static Stream<Instant> instants(Facts facts, Shift shift) {
        Instant start = shift.span().start();
        return Stream.concat(
                Stream.of(start, shift.span().end()),
                facts.leads(shift).stream().map(start::minus));
    }

    private static Stream<Ping> due(Facts facts, Shift shift, Instant now) {
        Instant start = shift.span().start();
        Instant end = shift.span().end();
        if (start.isAfter(now)) {
            return facts.leads(shift).stream()
                    .filter(lead -> !start.minus(lead).isAfter(now))
                    .findFirst()
                    .filter(lead -> !start.minus(lead).isBefore(facts.looked().until()))
                    .map(lead -> Ping.upcoming(lead, facts.schedule(), shift))
                    .stream();
        }
        if (end.isAfter(now)) {
            return start.isBefore(facts.looked().until())
                    ? Stream.empty()
                    : Stream.of(Ping.start(facts.schedule(), shift));
        }
        boolean news = facts.looked().endsAt().equals(Optional.of(end))
                && end.plus(NEWS).isAfter(now);
        boolean wanted = facts.wishes().apply(shift.person()).end();
        return news && wanted && another(facts, shift) ? Stream.of(Ping.end(facts.schedule(), shift)) : Stream.empty();
    }

    /** Who follows themselves, after a night off perhaps, is told nothing. */
    private static boolean another(Facts facts, Shift shift) {
        return facts.after(shift)
                .filter(next -> next.person().equals(shift.person()))
                .isEmpty();
    }
}
