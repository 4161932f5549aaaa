package dev.watchbell.swap.sos;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.swap.Leg;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody on call must drop the watch, and calls until another has it.
 *
 * @param watches what is to be dropped, from when it was asked to the end of each shift; at least one, all of one team
 * @param why in the requester's words; may be empty
 * @param wave the last that was asked
 * @param nextAt when the next is; empty where none is left
 * @param asked in the order in which they were
 * @param holder who had the watch when it was over; empty for nobody, and while it is open
 */
public record Call(
        long id,
        PersonId requester,
        List<Leg> watches,
        String why,
        State state,
        Wave wave,
        Optional<Instant> nextAt,
        Instant askedAt,
        Optional<Instant> endedAt,
        Optional<PersonId> holder,
        List<Asked> asked) {
    public Call {
        watches = List.copyOf(watches);
        asked = List.copyOf(asked);
        if (watches.isEmpty()) {
            throw new IllegalArgumentException("an sos is about a watch");
        }
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        /** Somebody answered it. */
        TAKEN,
        CALLED_OFF,
        /** The shift is over, or the rota has somebody else by now. */
        ENDED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    boolean open() {
        return state == State.OPEN;
    }

    TeamId team() {
        return watches.get(0).schedule().team();
    }

    List<ScheduleId> schedules() {
        return watches.stream().map(Leg::schedule).toList();
    }

    boolean reached(PersonId person) {
        return asked.stream().anyMatch(one -> one.person().equals(person));
    }

    /** What stands in the schedule because of it. */
    Cause cause() {
        return new Cause("sos/" + id);
    }
}
