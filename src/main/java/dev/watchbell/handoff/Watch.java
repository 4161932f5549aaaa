package dev.watchbell.handoff;

import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.ShiftKey;

/** A shift that somebody has, or had a moment ago, and writes the handoff note for. */
public record Watch(ScheduleId schedule, Shift shift) {
    String key() {
        return ShiftKey.of(schedule, shift).text();
    }
}
