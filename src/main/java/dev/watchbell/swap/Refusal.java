package dev.watchbell.swap;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.Optional;

/** The rule that a trade would break, and where. */
public sealed interface Refusal extends SwapOutcome {

    /** Who gives the shift that this is about; empty where it is about no shift. */
    default Optional<PersonId> giver() {
        return Optional.empty();
    }

    /** Who would take too much, by a rule about the time of whoever takes something. */
    default Optional<PersonId> taker() {
        return Optional.empty();
    }

    /** It is about one shift. */
    sealed interface AboutShift extends Refusal {
        Leg leg();

        @Override
        default Optional<PersonId> giver() {
            return Optional.of(leg().giver());
        }
    }

    /** The shift would be too much for whoever would take it. */
    sealed interface TooMuch extends AboutShift {
        PersonId person();

        @Override
        default Optional<PersonId> taker() {
            return Optional.of(person());
        }
    }

    /** Both halves are the same person's. */
    record SamePerson() implements Refusal {}

    /** That shift has begun, or is over. */
    record Started(Leg leg) implements AboutShift {}

    /**
     * The giver doesn't have all of that shift any more.
     *
     * @param now who has some of it instead; empty where nobody has
     */
    record Gone(Leg leg, Optional<PersonId> now) implements AboutShift {}

    /** The shift that was chosen isn't among that person's coming shifts. */
    record NotComing(PersonId person) implements Refusal {
        @Override
        public Optional<PersonId> giver() {
            return Optional.of(person);
        }
    }

    /** Who would take the shift isn't in its team. */
    record NotMember(PersonId person, Leg leg) implements AboutShift {}

    /** That person has left the workspace. */
    record Left(PersonId person) implements Refusal {}

    /**
     * Who would take the shift would be on call twice, and isn't so far.
     *
     * @param leg what they would take
     * @param also where they are on call already
     * @param at when both would be
     */
    record DoubleDuty(PersonId person, Leg leg, ScheduleId also, Span at) implements TooMuch {}

    /** Who would take the shift is away then; why is their own business. */
    record Away(PersonId person, Leg leg) implements TooMuch {}

    /**
     * Who would take the shift would have too little rest before it or after it, and has more so far.
     *
     * @param leg what they would take
     * @param next the shift on the other side of that rest, as they would have it then
     * @param rest how long it would be
     * @param least how long the team wants it to be
     */
    record Rest(PersonId person, Leg leg, Watch next, Duration rest, Duration least) implements TooMuch {}

    /**
     * Who would take the shift would be on call for too long at a stretch, and isn't so far.
     *
     * @param leg what they would take
     * @param stretch from when to when they would be, in whichever schedules
     * @param most how long the team wants it to be
     */
    record Run(PersonId person, Leg leg, Span stretch, Duration most) implements TooMuch {}
}
