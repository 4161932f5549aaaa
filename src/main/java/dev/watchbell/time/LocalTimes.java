package dev.watchbell.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** The one rule of the product that turns what a clock on the wall shows into an instant. */
public final class LocalTimes {
    private LocalTimes() {}

    /**
     * The first instant at which the zone's clock shows {@code local} or later.
     *
     * <p>In an overlap this is the earlier of the two instants, in a gap the end of the gap. {@code LocalDateTime.atZone}
     * moves later by the length of the gap instead, so that a later local time can be an earlier instant; this rule is
     * monotone.
     */
    public static Instant instant(LocalDateTime local, ZoneId zone) {
        var rules = zone.getRules();
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition != null && transition.isGap()) {
            return transition.getInstant();
        }
        ZoneOffset earlier = transition == null ? rules.getValidOffsets(local).get(0) : transition.getOffsetBefore();
        return local.toInstant(earlier);
    }

    /** The zone of that name as the time zone database has it, old names included; empty where there is none. */
    public static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
