package dev.watchbell.away;

import dev.watchbell.rota.ScheduleId;
import java.time.Instant;
import java.util.List;

/**
 * What a warning is about, a shift and a time away: of each pair somebody is told once, whatever happens.
 *
 * @param at the start of the shift, as {@link Clash#named} has it
 * @param awayAt the start of the time away
 * @param holiday whether that is no more than a public holiday
 */
record About(ScheduleId schedule, Instant at, Instant awayAt, boolean holiday) {

    static About of(Clash clash, Away away, Instant now) {
        return new About(clash.schedule(), clash.named(now), away.span().start(), away.holiday());
    }

    /** One for each time away in the shift. */
    static List<About> all(Clash clash, Instant now) {
        return clash.aways().stream().map(away -> of(clash, away, now)).toList();
    }
}
