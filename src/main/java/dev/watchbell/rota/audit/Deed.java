package dev.watchbell.rota.audit;

import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Mark;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What somebody did at one moment and for one reason: the rows that began by it, and those that ended. */
record Deed(Mark mark, Optional<Cause> undone, List<Row> begun, List<Row> ended) {
    /** How far ahead the turns are told apart that an edit moves; a rota goes on for ever. */
    private static final Duration AHEAD = Duration.ofDays(56);

    private record Key(Mark mark, Optional<Cause> undone) {}

    /**
     * All deeds behind these rows, in the order in which they were done. What happened within one microsecond is told with
     * the edits first, then the covers by their number, and last what was taken back at once.
     */
    static List<Deed> behind(List<? extends Row> rows) {
        Map<Key, Deed> deeds = new LinkedHashMap<>();
        for (Row row : rows) {
            of(deeds, row.made(), Optional.empty(), deed -> deed.begun.add(row));
            row.ended().ifPresent(end -> of(deeds, end, undone(row), deed -> deed.ended.add(row)));
        }
        return deeds.values().stream()
                .sorted(Comparator.comparing((Deed deed) -> deed.mark.at())
                        .thenComparing(Deed::rank)
                        .thenComparing(Deed::number))
                .toList();
    }

    private static void of(Map<Key, Deed> deeds, Mark mark, Optional<Cause> undone, Consumer<Deed> then) {
        then.accept(deeds.computeIfAbsent(
                new Key(mark, undone), key -> new Deed(mark, undone, new ArrayList<>(), new ArrayList<>())));
    }

    /** A file that lists a cover no more, or an edit that replaces another, takes nothing back: it writes anew. */
    private static Optional<Cause> undone(Row row) {
        boolean anew = row instanceof Row.Written || row.made().cause().kind().equals("file");
        return anew ? Optional.empty() : Optional.of(row.made().cause());
    }

    private int rank() {
        if (writes()) {
            return 0;
        }
        boolean atOnce = ended.stream().anyMatch(row -> row.made().at().equals(mark.at()));
        return atOnce ? 2 : 1;
    }

    private boolean writes() {
        return Stream.concat(begun.stream(), ended.stream()).anyMatch(Row.Written.class::isInstance);
    }

    private long number() {
        return Stream.concat(begun.stream(), ended.stream())
                .mapToLong(row -> row instanceof Row.Laid laid ? laid.number() : 0)
                .min()
                .orElse(0);
    }

    boolean takesBack(Instant at) {
        return undone.isPresent() && reach().stream().anyMatch(span -> span.contains(at));
    }

    /** When it can have changed something, in order and apart: the covers' windows, and for an edit the weeks to come. */
    List<Span> reach() {
        List<Span> spans = new ArrayList<>();
        for (Row row : Stream.concat(begun.stream(), ended.stream()).toList()) {
            if (row instanceof Row.Laid laid) {
                spans.add(laid.cover().span());
            } else if (row instanceof Row.Written written) {
                Instant from = written.edit().from();
                spans.add(new Span(mark.at(), (from.isAfter(mark.at()) ? from : mark.at()).plus(AHEAD)));
            }
        }
        spans.sort(Comparator.comparing(Span::start));
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            int last = apart.size() - 1;
            if (last < 0 || apart.get(last).end().isBefore(span.start())) {
                apart.add(span);
            } else if (apart.get(last).end().isBefore(span.end())) {
                apart.set(last, new Span(apart.get(last).start(), span.end()));
            }
        }
        return apart;
    }
}
