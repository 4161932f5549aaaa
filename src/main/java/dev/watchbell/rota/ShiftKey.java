package dev.watchbell.rota;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Names a shift by its schedule and its start, short enough for an option in a modal; what it names may have changed since. */
public record ShiftKey(ScheduleId schedule, Instant start) {
    /** Slack's limit for the value of an option. */
    private static final int MOST = 75;

    public static ShiftKey of(ScheduleId schedule, Shift shift) {
        return new ShiftKey(schedule, shift.span().start());
    }

    /** At most 75 characters; to be compared with the keys of the shifts that there are, not to be read. */
    public String text() {
        String at = start.getEpochSecond() + " ";
        String name = schedule.toString();
        return at + (at.length() + name.length() > MOST ? shortened(name) : name);
    }

    private static UUID shortened(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
