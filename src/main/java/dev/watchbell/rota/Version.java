package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The version after this one: its layers go on as their {@link Lineage} has it, a new one runs as if nobody had edited it. */
    Version next(Edit next) {
        Map<Layer, Course> courses = new HashMap<>();
        layers.forEach(running -> courses.put(running.layer(), running.course()));
        Map<Layer, Layer> sources = Lineage.of(edit.layers(), next.layers());
        return new Version(
                next,
                next.layers().stream()
                        .map(layer -> Optional.ofNullable(sources.get(layer))
                                .flatMap(source -> Optional.ofNullable(courses.get(source)))
                                .map(course -> new Running(layer, course.edited(layer.rotation(), next.from())))
                                .orElseGet(() -> Running.plain(layer)))
                        .toList());
    }
}
