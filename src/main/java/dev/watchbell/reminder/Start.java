package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say when a watch begins.
 *
 * @param until its end, as the rota has it now
 * @param before who had it up to then; empty where nobody did
 * @param note what they left for who comes next, as they wrote it
 * @param ready what the team wants at hand
 */
record Start(Told told, Instant until, Optional<PersonId> before, Optional<String> note, List<String> ready) {
    Start {
        ready = List.copyOf(ready);
    }

    Watch watch() {
        return new Watch(told.schedule(), new Shift(told.person(), new Span(told.shiftStart(), until)));
    }
}
