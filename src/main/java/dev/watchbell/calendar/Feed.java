package dev.watchbell.calendar;

import dev.watchbell.people.PersonId;
import java.time.Instant;

/** A calendar that somebody has an address for, since {@code madeAt}. */
record Feed(PersonId owner, Calendar calendar, Instant madeAt) {}
