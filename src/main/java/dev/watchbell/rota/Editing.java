package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an edit comes into force: new times at once, new people where nobody has been promised a shift yet.
 *
 * <p>Who joins, leaves or changes places alters nothing within the frozen time, nor in the turn that goes on at its end.
 */
final class Editing {
    /** A turn that goes on at the end of the frozen time is kept whole where it ends that soon. */
    private static final Duration WHOLE = Duration.ofDays(31);

    private final Rota current;
    private final Rota wanted;
    private final Instant now;
    private final Instant promised;

    private Editing(Rota current, Rota wanted, Instant now, Duration frozen) {
        this.current = current;
        this.wanted = wanted;
        this.now = now;
        this.promised = frozen.isZero() ? now : promised(now.plus(frozen));
    }

    /**
     * The edits after which a rota is as wanted; none where it is already.
     *
     * @param wanted what is edited in it before {@code now} is of no interest
     * @return all that is to stand from now on, in place of what was planned
     */
    static Optional<List<Edit>> of(Rota current, Rota wanted, Instant now, Duration frozen) {
        List<Edit> edits = new Editing(current, wanted, now, frozen).edits();
        List<Edit> planned = current.edits().stream()
                .filter(edit -> edit.from().isAfter(now))
                .toList();
        return edits.equals(planned) ? Optional.empty() : Optional.of(edits);
    }

    /** Two edits in one instant, or a clock that went back, leave the later one in force. */
    static List<Edit> apart(List<Edit> edits, List<Instant> before) {
        Set<Instant> taken = new HashSet<>(before);
        List<Edit> apart = new ArrayList<>();
        for (Edit edit : edits) {
            Instant from = edit.from();
            while (!taken.add(from)) {
                from = from.plus(1, ChronoUnit.MICROS);
            }
            apart.add(new Edit(from, edit.layers()));
        }
        return apart;
    }

    private List<Edit> edits() {
        TreeSet<Instant> moments = new TreeSet<>(List.of(now, promised));
        current.edits().stream()
                .map(Edit::from)
                .filter(at -> at.isAfter(now) && at.isBefore(promised))
                .forEach(moments::add);
        wanted.edits().stream().map(Edit::from).filter(at -> at.isAfter(now)).forEach(moments::add);
        List<Edit> edits = new ArrayList<>();
        List<Layer> before = current.layers(now);
        for (Instant moment : moments) {
            List<Layer> layers = layers(moment);
            if (!layers.equals(before)) {
                edits.add(new Edit(moment, layers));
            }
            before = layers;
        }
        return edits;
    }

    private List<Layer> layers(Instant at) {
        List<Layer> layers = wanted.layers(at);
        if (!at.isBefore(promised)) {
            return layers;
        }
        Map<Layer, Layer> sources = Lineage.of(current.layers(at), layers);
        return layers.stream()
                .map(layer -> layer.with(users(layer, Optional.ofNullable(sources.get(layer)))))
                .toList();
    }

    private static List<PersonId> users(Layer layer, Optional<Layer> source) {
        return source.map(old -> old.rotation().users())
                .filter(users -> !users.isEmpty())
                .orElse(layer.rotation().users());
    }

    /** The end of the last turn that is promised, in any layer whose people change. */
    private Instant promised(Instant frozen) {
        Instant last = frozen;
        Map<Layer, Layer> sources = Lineage.of(current.layers(now), wanted.layers(frozen));
        for (Layer layer : wanted.layers(frozen)) {
            boolean changes = Optional.ofNullable(sources.get(layer))
                    .filter(old ->
                            !old.rotation().users().equals(layer.rotation().users()))
                    .isPresent();
            Instant end = layer.rotation().turn(frozen.minusNanos(1)).until();
            if (changes && end.isAfter(last) && end.isBefore(frozen.plus(WHOLE))) {
                last = end;
            }
        }
        return last;
    }
}
