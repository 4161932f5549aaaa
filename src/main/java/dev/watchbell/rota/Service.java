package dev.watchbell.rota;

import java.util.Optional;

/**
 * Something that a team runs, and that its people are on call for.
 *
 * @param tier how much stands on it: 0 is the whole company, 3 nobody outside of the team
 * @param secondary who is there when the first doesn't answer
 */
public record Service(ServiceId id, int tier, ScheduleId schedule, Optional<ScheduleId> secondary) {
    public static final int LOWEST_TIER = 3;

    public Service {
        if (!isTier(tier)) {
            throw new IllegalArgumentException("a tier is 0, 1, 2 or 3, not " + tier);
        }
    }

    public static boolean isTier(int number) {
        return number >= 0 && number <= LOWEST_TIER;
    }
}
