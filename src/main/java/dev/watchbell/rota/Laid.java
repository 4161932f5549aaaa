package dev.watchbell.rota;

/** A cover as it stands in a schedule, without what was taken back of it, and why it is there. */
public record Laid(ScheduleId schedule, Cover cover, Cause cause) {}
