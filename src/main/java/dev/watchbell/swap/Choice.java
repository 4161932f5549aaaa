package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.ShiftKey;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;

/** A coming shift that somebody can choose to give, or to ask for. */
public record Choice(ScheduleId schedule, Span span) {

    public static Choice of(Watch watch) {
        return new Choice(watch.schedule(), watch.shift().span());
    }

    public static Choice of(Leg leg) {
        return new Choice(leg.schedule(), leg.span());
    }

    /** Names the shift in an option: schedule and start, nothing else. */
    public String key() {
        return new ShiftKey(schedule, span.start()).text();
    }

    public Leg givenBy(PersonId person) {
        return new Leg(schedule, person, span);
    }
}
