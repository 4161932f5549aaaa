package dev.watchbell.calendar;

import dev.watchbell.calendar.Part.Piece;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives each shift of a schedule a name that lasts: that of the turn it comes from, as the layers alone would have it.
 *
 * <p>A turn's name stays with whoever has it by the layers, however much of it others take. Where others take all of it,
 * the name goes to the first of them. What is neither is a piece of its own: the first, second, … that this person has of
 * that turn. So a covered shift is the same event with another person, and a shortened one the same event, shorter.
 */
final class Parts {
    private final Span window;
    private final Span reach;
    private final List<Shift> turns;
    private final List<Shift> shifts;

    /**
     * What there is to name shifts by.
     *
     * @param reach all of the window's shifts
     * @param turns those that touch the reach
     * @param shifts all that have something of these turns
     */
    private Parts(Span window, Span reach, List<Shift> turns, List<Shift> shifts) {
        this.window = window;
        this.reach = reach;
        this.turns = turns;
        this.shifts = shifts;
    }

    /** The shifts that touch the window, each whole. Their names don't depend on where the window lies. */
    static List<Part> of(Rota rota, Span window) {
        List<Shift> shown = OnCall.shifts(rota, window);
        if (shown.isEmpty()) {
            return List.of();
        }
        Span reach = around(shown);
        List<Shift> turns = OnCall.shifts(Rota.of(rota.edits(), List.of()), reach);
        Span wide = around(Stream.concat(shown.stream(), turns.stream()).toList());
        Parts parts = new Parts(window, reach, turns, OnCall.shifts(rota, wide));
        return shown.stream().map(parts::part).toList();
    }

    private static Span around(List<Shift> shifts) {
        return new Span(
                shifts.stream()
                        .map(shift -> shift.span().start())
                        .min(Instant::compareTo)
                        .orElseThrow(),
                shifts.stream()
                        .map(shift -> shift.span().end())
                        .max(Instant::compareTo)
                        .orElseThrow());
    }

    private Part part(Shift shift) {
        return new Part(shift, name(shift), covered(shift), given(shift));
    }

    private String name(Shift shift) {
        return own(shift).map(turn -> start(turn, reach.start())).orElseGet(() -> pieceName(shift));
    }

    /** The turn whose name this shift has; one of the same person goes first where it is several turns in a row. */
    private Optional<Shift> own(Shift shift) {
        return turnsOf(shift)
                .filter(turn -> holder(turn).span().contains(shift.span().start()))
                .min(Comparator.comparing((Shift turn) -> !turn.person().equals(shift.person()))
                        .thenComparing(turn -> turn.span().start()));
    }

    /** The shift that has a turn's name. */
    private Shift holder(Shift turn) {
        return touching(shifts, turn.span())
                .min(Comparator.comparing((Shift shift) -> !shift.person().equals(turn.person()))
                        .thenComparing(shift -> shift.span().start()))
                .orElseThrow(() -> new IllegalStateException("nobody has anything of " + turn));
    }

    /** A piece is counted among those of the same person in the same turn, so that it may grow or shrink at both ends. */
    private String pieceName(Shift shift) {
        Optional<Shift> turn = turnsOf(shift).findFirst();
        if (turn.isEmpty()) {
            return "extra " + start(shift, window.start());
        }
        long earlier = touching(shifts, turn.get().span())
                .filter(other -> other.person().equals(shift.person()))
                .filter(other -> !other.span().end().isAfter(shift.span().start()))
                .count();
        return start(turn.get(), reach.start()) + " " + shift.person() + " " + earlier;
    }

    /** What began before anything can be looked up has no start that lasts. */
    private static String start(Shift whole, Instant lookedUpFrom) {
        Instant start = whole.span().start();
        return start.isAfter(lookedUpFrom.minus(OnCall.FARTHEST)) ? start.toString() : "always " + whole.person();
    }

    private Stream<Shift> turnsOf(Shift shift) {
        return touching(turns, shift.span());
    }

    /** Those of a list in order of time that have something of a span: found by halving, since hourly turns are thousands. */
    private static Stream<Shift> touching(List<Shift> ordered, Span span) {
        int first = 0;
        int end = ordered.size();
        while (first < end) {
            int middle = (first + end) / 2;
            if (ordered.get(middle).span().end().isAfter(span.start())) {
                end = middle;
            } else {
                first = middle + 1;
            }
        }
        return ordered.subList(first, ordered.size()).stream()
                .takeWhile(shift -> shift.span().start().isBefore(span.end()));
    }

    private List<Piece> covered(Shift shift) {
        return turnsOf(shift)
                .filter(turn -> !turn.person().equals(shift.person()))
                .flatMap(turn ->
                        turn.span().intersection(shift.span()).stream().map(span -> new Piece(turn.person(), span)))
                .toList();
    }

    private List<Piece> given(Shift shift) {
        return own(shift).filter(turn -> turn.person().equals(shift.person())).stream()
                .flatMap(turn -> touching(shifts, turn.span())
                        .filter(other -> !other.person().equals(shift.person()))
                        .flatMap(other -> other.span().intersection(turn.span()).stream()
                                .map(span -> new Piece(other.person(), span))))
                .toList();
    }
}
