package dev.watchbell.reminder;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What there is to say when a watch begins.
 *
 * @param until its end, as the rota has it now
 * @param before who had it up to then; empty where nobody did
 * @param note what they left for who comes next, as they wrote it
 */
record Start(Told told, Instant until, Optional<PersonId> before, Optional<String> note) {}
