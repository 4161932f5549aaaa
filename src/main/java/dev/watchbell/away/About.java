package dev.watchbell.away;

import dev.watchbell.rota.ScheduleId;
import java.time.Instant;

/**
 * What a warning is about: there is one for each, whatever happens.
 *
 * @param at the start of the shift, as {@link Clash#about} names it
 * @param holiday its day as text; empty where the person is away
 */
record About(ScheduleId schedule, Instant at, String holiday) {
    static About absence(Clash clash, Instant now) {
        return new About(clash.schedule(), clash.about(now), "");
    }
}
