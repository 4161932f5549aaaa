package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A coming shift that somebody can choose to give, or to ask for. */
public record Choice(ScheduleId schedule, Span span) {
    /** Slack's limit for the value of an option. */
    private static final int MOST = 75;

    /** Names the shift in an option: schedule and start, nothing else. */
    String key() {
        String start = span.start().getEpochSecond() + " ";
        String name = schedule.toString();
        return start + (start.length() + name.length() > MOST ? shortened(name) : name);
    }

    private static UUID shortened(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Leg givenBy(PersonId person) {
        return new Leg(schedule, person, span);
    }
}
