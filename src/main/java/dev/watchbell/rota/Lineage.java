package dev.watchbell.rota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Which layer goes on from which where an edit has changed them: by the name that people gave it, else by its turns; a layer
 * that was renamed and changed in one is known by its times.
 */
final class Lineage {
    /** A file's layers without a name are numbered, and move up when one before them goes. */
    private static final Pattern NUMBERED = Pattern.compile("layer \\d+");

    private static final List<BiPredicate<Layer, Layer>> SAME = List.of(
            (old, now) -> sameName(old, now) && sameTurns(old, now),
            (old, now) -> sameName(old, now) && !NUMBERED.matcher(now.name()).matches(),
            Lineage::sameTurns,
            Lineage::sameName,
            Lineage::sameTimes);

    private Lineage() {}

    /** For each of the layers that are now, the one of before; those that aren't there are new. */
    static Map<Layer, Layer> of(List<Layer> before, List<Layer> now) {
        Map<Layer, Layer> sources = new HashMap<>();
        List<Layer> left = new ArrayList<>(before);
        for (BiPredicate<Layer, Layer> same : SAME) {
            for (Layer layer : now) {
                Optional<Layer> source = left.stream()
                        .filter(old -> !sources.containsKey(layer) && same.test(old, layer))
                        .findFirst();
                source.ifPresent(old -> {
                    sources.put(layer, old);
                    left.remove(old);
                });
            }
        }
        return sources;
    }

    private static boolean sameName(Layer old, Layer now) {
        return old.name().equals(now.name());
    }

    private static boolean sameTurns(Layer old, Layer now) {
        return old.rotation().equals(now.rotation());
    }

    private static boolean sameTimes(Layer old, Layer now) {
        return old.with(List.of()).rotation().equals(now.with(List.of()).rotation());
    }
}
