package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.List;

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

    /** The same with other people. */
    public Layer with(List<PersonId> users) {
        return new Layer(
                name,
                new Rotation(rotation.turn(), rotation.every(), rotation.start(), rotation.zone(), users),
                active);
    }

    /** Whether it counts at that instant, whoever's turn it is. */
    public boolean counts(Instant at) {
        return openAt(at).value();
    }

    /** The same, and until when it surely holds. */
    Held<Boolean> openAt(Instant at) {
        if (active.isEmpty()) {
            return new Held<>(true, Instant.MAX);
        }
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
