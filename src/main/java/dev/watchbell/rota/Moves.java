package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an edit means for one person: the coming shifts that they lose, get, and keep.
 *
 * @param leaving whether they are in no list of these schedules any more, though some shifts are promised and still theirs
 */
public record Moves(PersonId person, List<Placed> lost, List<Placed> gained, List<Placed> kept, boolean leaving) {
    /** How far ahead people are told. */
    public static final Duration AHEAD = Duration.ofDays(56);

    public Moves {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        kept = List.copyOf(kept);
    }

    /** A shift in its schedule. */
    public record Placed(ScheduleId schedule, Shift shift) {}

    /** Whoever's coming shifts an edit changes, by id; a schedule that is new moves nothing. */
    public static List<Moves> of(Applied applied) {
        Span window = new Span(applied.at(), applied.at().plus(AHEAD));
        Map<PersonId, List<Placed>> before = new TreeMap<>(Comparator.comparing(PersonId::value));
        Map<PersonId, List<Placed>> after = new TreeMap<>(Comparator.comparing(PersonId::value));
        applied.changes().forEach((schedule, change) -> {
            if (change.before().isPresent()) {
                collect(schedule, change.before(), window, before);
                collect(schedule, change.after(), window, after);
            }
        });
        after.keySet().forEach(person -> before.computeIfAbsent(person, nobody -> List.of()));
        return before.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), after.getOrDefault(one.getKey(), List.of()), applied))
                .filter(moves -> !moves.lost.isEmpty() || !moves.gained.isEmpty())
                .toList();
    }

    private static void collect(
            ScheduleId schedule, Optional<Rota> rota, Span window, Map<PersonId, List<Placed>> shifts) {
        rota.map(all -> OnCall.shifts(all, window))
                .orElse(List.of())
                .forEach(shift -> shifts.computeIfAbsent(shift.person(), person -> new ArrayList<>())
                        .add(new Placed(schedule, shift)));
    }

    private static Moves of(PersonId person, List<Placed> before, List<Placed> after, Applied applied) {
        boolean listed = applied.changes().values().stream()
                .flatMap(change -> change.after().stream())
                .flatMap(rota -> rota.layers().stream())
                .anyMatch(layer -> layer.rotation().users().contains(person));
        return new Moves(
                person,
                sorted(before, one -> !after.contains(one)),
                sorted(after, one -> !before.contains(one)),
                sorted(after, before::contains),
                !listed);
    }

    private static List<Placed> sorted(List<Placed> shifts, Predicate<Placed> wanted) {
        return shifts.stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Placed one) -> one.shift().span().start()))
                .toList();
    }
}
