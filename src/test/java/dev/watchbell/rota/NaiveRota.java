package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Who is on call, worked out by another way: step by step through time, living through what happens as a team would,
 * and remembering the latest time that each zone's clock has shown so far. A local time has been reached once that is
 * it or later; nothing is turned into instants.
 */
final class NaiveRota {
    private static final Duration EARLIER = Duration.ofDays(2);
    private static final Duration LOOK = Duration.ofMinutes(15);

    private final History history;
    private final Deque<History.Event> toCome;
    private final List<History.Left> gone = new ArrayList<>();
    private final Map<ZoneId, LocalDateTime> latest = new HashMap<>();
    private final List<ZoneId> zones;
    private List<NaiveLayer> layers = List.of();

    /** Begins two days before, so that a clock that goes back at {@code first} has been seen to go ahead. */
    NaiveRota(History history, Instant first) {
        this.history = history;
        this.toCome = new ArrayDeque<>(history.events());
        this.zones = zones(history);
        Instant begin = first.minus(EARLIER);
        look(begin);
        layers = history.layers().stream().map(this::plain).toList();
        for (Instant at = begin; at.isBefore(first); at = at.plus(LOOK)) {
            live(at);
        }
    }

    /** Who is on call, and whom the layers alone would have: to be asked for each step after the other. */
    Told at(Instant at) {
        live(at);
        Optional<PersonId> scheduled = Optional.empty();
        for (NaiveLayer layer : layers) {
            Optional<PersonId> here = layer.person(clock(layer.layer()));
            scheduled = here.isPresent() ? here : scheduled;
        }
        Optional<PersonId> person = scheduled;
        for (History.Agreed agreed : history.covers()) {
            Cover cover = agreed.cover();
            if (counts(agreed, at)
                    && (cover.replaces().isEmpty() || cover.replaces().equals(person))) {
                person = cover.by();
            }
        }
        return new Told(person, scheduled);
    }

    record Told(Optional<PersonId> person, Optional<PersonId> scheduled) {}

    private boolean counts(History.Agreed agreed, Instant at) {
        Cover cover = agreed.cover();
        boolean inside =
                !at.isBefore(cover.span().start()) && at.isBefore(cover.span().end());
        boolean over = agreed.cancelled().filter(taken -> !at.isBefore(taken)).isPresent();
        boolean away = gone.stream().anyMatch(left -> cover.by().equals(Optional.of(left.person())));
        return inside && !over && !away;
    }

    private void live(Instant at) {
        look(at);
        layers.forEach(layer -> layer.look(clock(layer.layer())));
        while (!toCome.isEmpty() && !toCome.peek().at().isAfter(at)) {
            History.Event event = toCome.pop();
            if (event instanceof History.Edited edited) {
                layers = edit(edited.layers());
            } else if (event instanceof History.Left left) {
                gone.add(left);
                layers.forEach(layer -> layer.edit(present(layer.layer()), clock(layer.layer())));
            }
        }
    }

    /**
     * What has not changed at all goes on first, then what has the name that people gave it; then what has its turns, then what has
     * its number, and at last what hands off at the same times.
     */
    private List<NaiveLayer> edit(List<Layer> edited) {
        List<Layer> next = edited.stream().map(this::present).toList();
        List<NaiveLayer> free = new ArrayList<>(layers);
        Map<String, NaiveLayer> kept = new HashMap<>();
        keep(free, kept, next, (old, now) -> sameName(old, now) && sameRotation(old, now));
        keep(free, kept, next, (old, now) -> sameName(old, now) && !now.name().startsWith("layer "));
        keep(free, kept, next, NaiveRota::sameRotation);
        keep(free, kept, next, NaiveRota::sameName);
        keep(free, kept, next, NaiveRota::sameTimes);
        return next.stream().map(layer -> edit(kept, layer)).toList();
    }

    private static void keep(
            List<NaiveLayer> free, Map<String, NaiveLayer> kept, List<Layer> next, BiPredicate<Layer, Layer> goesOn) {
        for (Layer layer : next) {
            free.stream()
                    .filter(old -> !kept.containsKey(layer.name()) && goesOn.test(old.layer(), layer))
                    .findFirst()
                    .ifPresent(old -> {
                        free.remove(old);
                        kept.put(layer.name(), old);
                    });
        }
    }

    private static boolean sameTimes(Layer one, Layer other) {
        Rotation old = one.rotation();
        Rotation now = other.rotation();
        return old.turn() == now.turn()
                && old.every() == now.every()
                && old.start().equals(now.start())
                && old.zone().equals(now.zone());
    }

    private static boolean sameName(Layer one, Layer other) {
        return one.name().equals(other.name());
    }

    private static boolean sameRotation(Layer one, Layer other) {
        return one.rotation().equals(other.rotation());
    }

    private NaiveLayer edit(Map<String, NaiveLayer> kept, Layer next) {
        NaiveLayer layer = kept.get(next.name());
        if (layer == null) {
            return plain(next);
        }
        layer.edit(next, clock(next));
        return layer;
    }

    private Layer present(Layer layer) {
        Rotation rotation = layer.rotation();
        List<PersonId> users = rotation.users().stream()
                .filter(user -> gone.stream().noneMatch(left -> left.person().equals(user)))
                .toList();
        var without = new Rotation(rotation.turn(), rotation.every(), rotation.start(), rotation.zone(), users);
        return new Layer(layer.name(), without, layer.active());
    }

    private NaiveLayer plain(Layer layer) {
        return new NaiveLayer(layer, clock(layer));
    }

    private LocalDateTime clock(Layer layer) {
        return latest.getOrDefault(layer.rotation().zone(), LocalDateTime.MIN);
    }

    private void look(Instant at) {
        for (ZoneId zone : zones) {
            LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
            latest.merge(zone, shown, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private static List<ZoneId> zones(History history) {
        Stream<Layer> later = history.events().stream()
                .flatMap(event -> event instanceof History.Edited edited ? edited.layers().stream() : Stream.empty());
        return Stream.concat(history.layers().stream(), later)
                .map(layer -> layer.rotation().zone())
                .distinct()
                .toList();
    }
}
