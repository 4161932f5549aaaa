package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Who takes turns in a schedule, and what was agreed on top of it.
 *
 * @param layers a later one wins where it has somebody
 * @param covers in the order in which they were made, each laid on the result of all earlier ones
 */
public record Rota(List<Layer> layers, List<Cover> covers) {
    public Rota {
        layers = List.copyOf(layers);
        covers = List.copyOf(covers);
        long names = layers.stream().map(Layer::name).distinct().count();
        if (names < layers.size()) {
            throw new IllegalArgumentException("each layer has a name of its own, not "
                    + layers.stream().map(Layer::name).toList());
        }
    }

    /** This rota with one more cover on top. */
    public Rota with(Cover cover) {
        return new Rota(layers, Stream.concat(covers.stream(), Stream.of(cover)).toList());
    }

    /** Everybody this rota names, each once. */
    public Set<PersonId> people() {
        var people = new LinkedHashSet<PersonId>();
        layers.forEach(layer -> people.addAll(layer.rotation().users()));
        for (Cover cover : covers) {
            cover.by().ifPresent(people::add);
            cover.replaces().ifPresent(people::add);
        }
        return people;
    }

    /** The same rota with each person's id exchanged, as when a file's names have been found in Slack. */
    public Rota renaming(UnaryOperator<PersonId> names) {
        var renamed = new ArrayList<Layer>();
        for (Layer layer : layers) {
            Rotation was = layer.rotation();
            List<PersonId> users = was.users().stream().map(names).toList();
            var rotation = new Rotation(was.turn(), was.every(), was.start(), was.zone(), users);
            renamed.add(new Layer(layer.name(), rotation, layer.active()));
        }
        List<Cover> recovered = covers.stream()
                .map(cover -> new Cover(
                        cover.span(), cover.by().map(names), cover.replaces().map(names)))
                .toList();
        return new Rota(renamed, recovered);
    }
}
