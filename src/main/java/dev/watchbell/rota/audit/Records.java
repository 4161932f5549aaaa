package dev.watchbell.rota.audit;

import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Edit;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** All that a schedule is and was made of; its lines are worked out from that alone, so they can't disagree with it. */
record Records(ScheduleId schedule, List<Row> rows) {

    /** The newest lines of those deeds, the first done first; each deed's changes are looked for in its spans. */
    List<Line> lines(Predicate<Deed> wanted, Function<Deed, List<Span>> where, int most) {
        List<Deed> deeds = Deed.behind(rows);
        long skip = Math.max(0, deeds.stream().filter(wanted).count() - most);
        State state = new State();
        List<Line> lines = new ArrayList<>();
        for (Deed deed : deeds) {
            if (!wanted.test(deed) || skip-- > 0) {
                state.then(deed);
                continue;
            }
            Rota before = state.rota();
            state.then(deed);
            Rota after = state.rota();
            List<Change> changes = where.apply(deed).stream()
                    .flatMap(span -> Change.between(before, after, span).stream())
                    .toList();
            lines.add(new Line(schedule, deed.mark(), deed.undone(), changes));
        }
        return lines;
    }

    /** The schedule after some of the deeds. */
    private static final class State {
        private final Set<Row.Written> written = new HashSet<>();
        private final Map<Long, Cover> covers = new TreeMap<>();
        private final Set<Row> gone = new HashSet<>();

        void then(Deed deed) {
            deed.begun().forEach(this::begin);
            deed.ended().forEach(this::end);
        }

        /** What a clock that went back had end before it began doesn't begin any more. */
        private void begin(Row row) {
            if (row instanceof Row.Laid laid && !gone.contains(row)) {
                covers.put(laid.number(), laid.cover());
            } else if (row instanceof Row.Written version && !gone.contains(row)) {
                written.add(version);
            }
        }

        private void end(Row row) {
            gone.add(row);
            if (row instanceof Row.Written version) {
                written.remove(version);
            } else if (row instanceof Row.Laid laid) {
                covers.remove(laid.number());
                row.ended()
                        .flatMap(end -> laid.cover().cancelledAt(end.at()))
                        .ifPresent(left -> covers.put(laid.number(), left));
            }
        }

        Rota rota() {
            List<Edit> edits = written.stream()
                    .map(Row.Written::edit)
                    .sorted(Comparator.comparing(Edit::from))
                    .toList();
            return Rota.of(edits, List.copyOf(covers.values()));
        }
    }
}
