package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A schedule from one edit to the next: its layers, each with the course that its rotation takes. */
record Version(Edit edit, List<Running> layers) {
    Version {
        layers = List.copyOf(layers);
    }

    /** A layer at work. */
    record Running(Layer layer, Course course) {
        static Running plain(Layer layer) {
            return new Running(layer, Course.plain(layer.rotation()));
        }

        Held<Optional<PersonId>> at(Instant at) {
            Held<Boolean> open = layer.openAt(at);
            if (!open.value()) {
                return new Held<>(Optional.empty(), open.until());
            }
            Held<Optional<PersonId>> turn = course.at(at);
            return new Held<>(turn.value(), Held.earlier(turn.until(), open.until()));
        }
    }

    static Version first(List<Layer> layers) {
        return new Version(
                new Edit(Instant.MIN, layers),
                layers.stream().map(Running::plain).toList());
    }

    Instant from() {
        return edit.from();
    }

    /**
     * The version after this one. A layer goes on where it has its name or, renamed, its turns; a new one runs as if
     * nobody had edited it.
     */
    Version next(Edit next) {
        Map<Layer, Running> before = sources(next.layers());
        List<Running> after = new ArrayList<>();
        for (Layer layer : next.layers()) {
            @Nullable Running source = before.get(layer);
            after.add(
                    source == null
                            ? Running.plain(layer)
                            : new Running(layer, source.course().edited(layer.rotation(), next.from())));
        }
        return new Version(next, after);
    }

    /** Which layer each goes on from: first those that changed least. */
    private Map<Layer, Running> sources(List<Layer> wanted) {
        Map<Layer, Running> sources = new HashMap<>();
        List<Running> left = new ArrayList<>(layers);
        for (BiPredicate<Layer, Layer> same :
                List.<BiPredicate<Layer, Layer>>of(Version::unchanged, Version::sameTurns, Version::sameName)) {
            for (Layer layer : wanted) {
                Optional<Running> source = left.stream()
                        .filter(old -> !sources.containsKey(layer) && same.test(old.layer(), layer))
                        .findFirst();
                source.ifPresent(old -> {
                    sources.put(layer, old);
                    left.remove(old);
                });
            }
        }
        return sources;
    }

    private static boolean unchanged(Layer one, Layer other) {
        return sameName(one, other) && sameTurns(one, other);
    }

    private static boolean sameTurns(Layer one, Layer other) {
        return one.rotation().equals(other.rotation());
    }

    private static boolean sameName(Layer one, Layer other) {
        return one.name().equals(other.name());
    }
}
