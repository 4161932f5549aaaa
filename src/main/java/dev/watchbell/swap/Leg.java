package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;

/** One half of a swap: a shift, and who gives it away. */
public record Leg(ScheduleId schedule, PersonId giver, Span span) {}
