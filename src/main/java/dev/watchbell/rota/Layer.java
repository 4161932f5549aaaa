package dev.watchbell.rota;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One rotation, and when it counts.
 *
 * @param active windows in which the layer is active, read in the rotation's zone; none means always
 */
public record Layer(String name, Rotation rotation, List<Active> active) {
    public Layer {
        active = List.copyOf(active);
    }

    /** Whose turn it is where the layer is active, else nobody's; turns go on changing while it isn't. */
    Turn at(Instant at) {
        if (active.isEmpty()) {
            return rotation.at(at);
        }
        ZoneId zone = rotation.zone();
        Optional<Instant> open = active.stream()
                .flatMap(window -> window.openUntil(at, zone).stream())
                .max(Instant::compareTo);
        if (open.isEmpty()) {
            Instant opens = active.stream()
                    .map(window -> window.opensAfter(at, zone))
                    .min(Instant::compareTo)
                    .orElseThrow();
            return new Turn(Optional.empty(), opens);
        }
        Turn turn = rotation.at(at);
        Instant closes = open.get();
        return new Turn(turn.person(), closes.isBefore(turn.until()) ? closes : turn.until());
    }
}
