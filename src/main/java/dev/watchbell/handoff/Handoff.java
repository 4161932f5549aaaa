package dev.watchbell.handoff;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.ScheduleId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a watch passes from one person to the next: asked for, sent, accepted.
 *
 * @param shiftStart when the outgoing person's shift began
 * @param passesAt when the watch passes by the rota; what holds it longer doesn't count
 * @param incoming who takes over, as far as anybody was told
 * @param drafted whether the outgoing person was asked to write
 * @param revision how often it was sent; 0 where it wasn't
 * @param heldUntil the latest end of the outgoing person's watch; empty where it passes by the clock
 * @param lapsed whether the leads were told that nobody accepted in time
 */
public record Handoff(
        long id,
        ScheduleId schedule,
        Instant shiftStart,
        PersonId outgoing,
        Instant passesAt,
        Optional<PersonId> incoming,
        boolean drafted,
        int revision,
        Optional<Acceptance> acceptance,
        Optional<Instant> heldUntil,
        boolean lapsed) {

    boolean sent() {
        return revision > 0;
    }

    /** Why the covers that hold the watch are in the schedule; another for each end that is held. */
    Cause hold() {
        return new Cause("hold/" + id + "/" + passesAt.getEpochSecond());
    }

    Handoff passing(Instant at) {
        return new Handoff(
                id,
                schedule,
                shiftStart,
                outgoing,
                at,
                incoming,
                drafted,
                revision,
                acceptance,
                Optional.empty(),
                lapsed);
    }

    Handoff to(Optional<PersonId> person) {
        return new Handoff(
                id, schedule, shiftStart, outgoing, passesAt, person, drafted, revision, acceptance, heldUntil, lapsed);
    }

    Handoff asked(boolean yes) {
        return new Handoff(
                id, schedule, shiftStart, outgoing, passesAt, incoming, yes, revision, acceptance, heldUntil, lapsed);
    }

    Handoff sentAgain() {
        return new Handoff(
                id,
                schedule,
                shiftStart,
                outgoing,
                passesAt,
                incoming,
                drafted,
                revision + 1,
                acceptance,
                heldUntil,
                lapsed);
    }

    Handoff accepted(Acceptance how) {
        return new Handoff(
                id,
                schedule,
                shiftStart,
                outgoing,
                passesAt,
                incoming,
                drafted,
                revision,
                Optional.of(how),
                heldUntil,
                lapsed);
    }

    Handoff held(Instant until) {
        return new Handoff(
                id,
                schedule,
                shiftStart,
                outgoing,
                passesAt,
                incoming,
                drafted,
                revision,
                acceptance,
                Optional.of(until),
                lapsed);
    }

    Handoff lapse() {
        return new Handoff(
                id, schedule, shiftStart, outgoing, passesAt, incoming, drafted, revision, acceptance, heldUntil, true);
    }
}
