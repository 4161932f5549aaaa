package dev.watchbell.rota;

import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Covers in the order in which they were made, found by time: those of last year cost nothing today. */
final class Covers {
    private final List<Cover> made;

    /** The covers' numbers by their start, the starts themselves, and the latest end of all up to there. */
    private final int[] byStart;

    private final Instant[] starts;
    private final Instant[] latestEnds;
    private final Instant[] ends;

    Covers(List<Cover> covers) {
        made = List.copyOf(covers);
        byStart = IntStream.range(0, made.size())
                .boxed()
                .sorted(Comparator.comparing(number -> span(number).start()))
                .mapToInt(Integer::intValue)
                .toArray();
        starts = Arrays.stream(byStart).mapToObj(number -> span(number).start()).toArray(Instant[]::new);
        latestEnds =
                Arrays.stream(byStart).mapToObj(number -> span(number).end()).toArray(Instant[]::new);
        for (int place = 1; place < latestEnds.length; place++) {
            if (latestEnds[place].isBefore(latestEnds[place - 1])) {
                latestEnds[place] = latestEnds[place - 1];
            }
        }
        ends = made.stream().map(cover -> cover.span().end()).sorted().toArray(Instant[]::new);
    }

    List<Cover> all() {
        return made;
    }

    /** Those whose window it is, in the order in which they were made. */
    Held<List<Cover>> at(Instant at) {
        if (made.isEmpty()) {
            return new Held<>(made, Instant.MAX);
        }
        int begun = after(starts, at);
        Instant until = begun < starts.length ? starts[begun] : Instant.MAX;
        int ended = after(ends, at);
        if (ended < ends.length) {
            until = Held.earlier(until, ends[ended]);
        }
        return new Held<>(open(at, begun), until);
    }

    private List<Cover> open(Instant at, int begun) {
        List<Integer> open = new ArrayList<>(0);
        for (int place = begun - 1; place >= 0 && latestEnds[place].isAfter(at); place--) {
            if (span(byStart[place]).end().isAfter(at)) {
                open.add(byStart[place]);
            }
        }
        open.sort(null);
        return open.stream().map(made::get).toList();
    }

    private Span span(int number) {
        return made.get(number).span();
    }

    /** How many of these, which are sorted, are not after that instant. */
    private static int after(Instant[] sorted, Instant at) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
