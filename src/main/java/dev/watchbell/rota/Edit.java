package dev.watchbell.rota;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a schedule's layers were written from an instant on, until the next edit.
 *
 * @param from {@link Instant#MIN} for how they were written first
 */
public record Edit(Instant from, List<Layer> layers) {
    public Edit {
        layers = List.copyOf(layers);
        Set<String> names = new HashSet<>();
        if (!layers.stream().map(Layer::name).allMatch(names::add)) {
            throw new IllegalArgumentException("each layer has a name of its own, not "
                    + layers.stream().map(Layer::name).toList());
        }
    }
}
