package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.file.RotaFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happened to a schedule, in order: how it began, who edited it, who left, what was agreed and taken back. */
record History(List<Layer> layers, List<Event> events, List<Agreed> covers) {

    /** Something that happens to a schedule at an instant. */
    sealed interface Event {
        Instant at();
    }

    record Edited(Instant at, List<Layer> layers) implements Event {}

    record Left(Instant at, PersonId person) implements Event {}

    /** A cover, and when it was taken back, if it was. */
    record Agreed(Cover cover, Optional<Instant> cancelled) {
        Optional<Cover> left() {
            return cancelled.isPresent() ? cover.cancelledAt(cancelled.get()) : Optional.of(cover);
        }
    }

    /** The engine's rota, made by what the bot does when each of these things happens. */
    Rota played() {
        Rota rota = new Rota(layers, left());
        for (Event event : events) {
            if (event instanceof Edited edited) {
                rota = rota.edited(edited.at(), edited.layers());
            } else if (event instanceof Left left) {
                rota = rota.without(left.person(), left.at());
            }
        }
        return rota;
    }

    /** The engine's rota, read from the file that says the same. */
    Rota read() {
        String text = HistoryText.of(this);
        return RotaFile.parse("history.yaml", text)
                .schedules()
                .values()
                .iterator()
                .next();
    }

    private List<Cover> left() {
        return covers.stream().flatMap(agreed -> agreed.left().stream()).toList();
    }

    /** Whatever happened before an instant. */
    History until(Instant at) {
        return new History(
                layers, events.stream().filter(event -> event.at().isBefore(at)).toList(), covers);
    }

    /** Without the parts that don't matter for a fault: what is left is short enough to be understood. */
    History smallest(Predicate<History> faulty) {
        return smaller()
                .filter(faulty)
                .findFirst()
                .map(it -> it.smallest(faulty))
                .orElse(this);
    }

    private Stream<History> smaller() {
        Stream<History> fewerEvents = but(events).map(fewer -> new History(layers, fewer, covers));
        Stream<History> fewerCovers = but(covers).map(fewer -> new History(layers, events, fewer));
        Stream<History> fewerLayers = but(layers).map(fewer -> new History(fewer, events, covers));
        Stream<History> shorterEdits = IntStream.range(0, events.size()).boxed().flatMap(this::shorterEdit);
        Stream<History> alwaysActive = layers.stream()
                        .anyMatch(layer -> !layer.active().isEmpty())
                ? Stream.of(new History(layers.stream().map(History::always).toList(), events, covers))
                : Stream.empty();
        return Stream.of(fewerEvents, fewerCovers, fewerLayers, shorterEdits, alwaysActive)
                .flatMap(it -> it);
    }

    private Stream<History> shorterEdit(int index) {
        if (!(events.get(index) instanceof Edited edited)) {
            return Stream.empty();
        }
        Stream<List<Layer>> always = edited.layers().stream()
                .filter(layer -> !layer.active().isEmpty())
                .map(open -> edited.layers().stream()
                        .map(layer -> layer.equals(open) ? always(layer) : layer)
                        .toList());
        return Stream.concat(but(edited.layers()), always).map(shorter -> {
            List<Event> changed = new ArrayList<>(events);
            changed.set(index, new Edited(edited.at(), shorter));
            return new History(layers, List.copyOf(changed), covers);
        });
    }

    private static Layer always(Layer layer) {
        return new Layer(layer.name(), layer.rotation(), List.of());
    }

    private static <T> Stream<List<T>> but(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(index -> {
            List<T> fewer = new ArrayList<>(all);
            fewer.remove(index);
            return List.copyOf(fewer);
        });
    }
}
