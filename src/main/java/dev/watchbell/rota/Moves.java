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
public record Moves(PersonId person, List<Watch> lost, List<Watch> gained, List<Watch> kept, boolean leaving) {
    /** How far ahead people are told. */
    public static final Duration AHEAD = Duration.ofDays(56);

    public Moves {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        kept = List.copyOf(kept);
    }

    /** Whoever's coming shifts an edit changes, by id; a team that is new moves nothing. */
    public static List<Moves> of(Applied applied) {
        Span window = new Span(applied.at(), applied.at().plus(AHEAD));
        Map<PersonId, List<Watch>> before = new TreeMap<>(Comparator.comparing(PersonId::value));
        Map<PersonId, List<Watch>> after = new TreeMap<>(Comparator.comparing(PersonId::value));
        applied.changes().forEach((schedule, change) -> {
            if (applied.before().isPresent()) {
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
            ScheduleId schedule, Optional<Rota> rota, Span window, Map<PersonId, List<Watch>> shifts) {
        rota.map(all -> OnCall.shifts(all, window))
                .orElse(List.of())
                .forEach(shift -> shifts.computeIfAbsent(shift.person(), person -> new ArrayList<>())
                        .add(new Watch(schedule, shift)));
    }

    private static Moves of(PersonId person, List<Watch> before, List<Watch> after, Applied applied) {
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

    private static List<Watch> sorted(List<Watch> shifts, Predicate<Watch> wanted) {
        return shifts.stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Watch one) -> one.shift().span().start()))
                .toList();
    }
}
