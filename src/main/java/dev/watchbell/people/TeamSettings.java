package dev.watchbell.people;

import java.time.Duration;

/**
 * What a team has decided for itself.
 *
 * @param frozen how long ahead shifts are promised: who joins or leaves changes nothing before that
 * @param rest how long somebody is to be off duty between two shifts
 */
public record TeamSettings(Duration frozen, Duration rest) {
    public static final TeamSettings USUAL = new TeamSettings(Duration.ofDays(14), Duration.ofHours(11));

    public TeamSettings {
        if (frozen.isNegative() || rest.isNegative()) {
            throw new IllegalArgumentException("frozen and rest aren't negative, as in " + frozen + ", " + rest);
        }
    }
}
