package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One rotation, and the hours in which it counts.
 *
 * @param active in the rotation's zone; their union counts, none means always
 */
public record Layer(String name, Rotation rotation, List<Active> active) {
    public Layer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a layer's name can't be blank");
        }
        active = List.copyOf(active);
    }

    Held<Optional<PersonId>> at(Instant at) {
        Held<Optional<PersonId>> turn = rotation.at(at);
        if (turn.value().isEmpty() || active.isEmpty()) {
            return turn;
        }
        Held<Boolean> open = openAt(at);
        if (!open.value()) {
            return new Held<>(Optional.empty(), open.until());
        }
        return new Held<>(turn.value(), Held.earlier(turn.until(), open.until()));
    }

    private Held<Boolean> openAt(Instant at) {
        Instant opens = Instant.MAX;
        for (Active window : active) {
            Held<Boolean> open = window.at(at, rotation.zone());
            if (open.value()) {
                return open;
            }
            opens = Held.earlier(opens, open.until());
        }
        return new Held<>(false, opens);
    }
}
