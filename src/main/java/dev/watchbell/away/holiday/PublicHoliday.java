package dev.watchbell.away.holiday;

import java.time.LocalDate;

/** A day on which a place doesn't work, by its English name. */
public record PublicHoliday(LocalDate on, String name) {}
