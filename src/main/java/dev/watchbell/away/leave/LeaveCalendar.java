package dev.watchbell.away.leave;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's leave calendar, and how reading it goes.
 *
 * @param dueAt when it is to be read next
 * @param toldAt when the person was told that it can't be read
 */
record LeaveCalendar(
        PersonId person,
        LeaveAddress address,
        Instant givenAt,
        Instant dueAt,
        Optional<Instant> readAt,
        Optional<Instant> failingSince,
        Optional<Instant> toldAt) {}
