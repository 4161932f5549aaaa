package dev.watchbell.playground.wire;

import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The short right to open a modal that comes with a command or a press: once, within three seconds. */
public final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final World world;
    private final Map<String, Trigger> given = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private record Trigger(String person, Instant at) {}

    public Triggers(World world) {
        this.world = world;
    }

    public synchronized String give(String person) {
        String id = world.instant().getEpochSecond() + ".1."
                + UUID.randomUUID().toString().replace("-", "");
        given.put(id, new Trigger(person, world.instant()));
        return id;
    }

    /** The person who pressed; refuses with {@code invalid_trigger_id}, {@code exchanged_...} or {@code expired_...}. */
    public synchronized String redeem(String id) {
        Trigger trigger = given.get(id);
        if (trigger == null) {
            throw new Refusal("invalid_trigger_id");
        }
        if (used.contains(id)) {
            throw new Refusal("exchanged_trigger_id");
        }
        if (world.instant().isAfter(trigger.at().plus(LIFE))) {
            throw new Refusal("expired_trigger_id");
        }
        used.add(id);
        return trigger.person();
    }
}
