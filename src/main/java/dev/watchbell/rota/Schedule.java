package dev.watchbell.rota;

/** A schedule of a team, with its rota. */
public record Schedule(ScheduleId id, Rota rota) {}
