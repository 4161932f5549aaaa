package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody has the watch in a schedule at an instant: the layers, whose turn it is in each, and what lies on top.
 *
 * @param layers as they are written, the later ones winning
 * @param covers that have that instant in their window, in the order in which they were laid
 * @param written the edit that the layers are from
 */
public record Why(
        ScheduleId schedule,
        Instant at,
        OnCall.Answer answer,
        List<Part> layers,
        List<Laid> covers,
        Optional<Mark> written) {
    public Why {
        layers = List.copyOf(layers);
        covers = List.copyOf(covers);
    }

    /**
     * A layer at that instant.
     *
     * @param turn whose it is; empty before the first handoff, and where nobody is listed
     * @param until when the turn ends; {@link Instant#MAX} for never
     * @param active whether these are the layer's hours
     */
    public record Part(Layer layer, Optional<PersonId> turn, Instant until, boolean active) {}

    /** A cover, with why it is there, by whom and since when; made by nobody where a file lists it. */
    public record Laid(Cover cover, Cause cause, Optional<PersonId> by, Instant madeAt) {}

    static Why of(ScheduleId schedule, Rota rota, Instant at, List<Laid> covers, Optional<Mark> written) {
        List<Version.Running> layers = rota.version(at).layers();
        List<Part> parts = layers.stream()
                .map(running -> {
                    Held<Optional<PersonId>> turn = running.course().at(at);
                    return new Part(
                            running.layer(),
                            turn.value(),
                            turn.until(),
                            running.layer().openAt(at).value());
                })
                .toList();
        return new Why(schedule, at, OnCall.at(rota, at), parts, covers, written);
    }
}
