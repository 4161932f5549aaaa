package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Who has it at an instant, nobody perhaps, and until when that can't change. */
record Turn(Optional<PersonId> person, Instant until) {}
