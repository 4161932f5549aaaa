package dev.watchbell.rota;

/** A shift, with the schedule that it is in: what somebody has, had or is to have. */
public record Watch(ScheduleId schedule, Shift shift) {
    public ShiftKey key() {
        return ShiftKey.of(schedule, shift);
    }
}
