package dev.watchbell.reminder;

import java.time.Instant;
import java.util.Optional;

/**
 * What the last look at a schedule saw.
 *
 * @param until what was due up to here was seen to
 * @param endsAt the end of the watch that was on then
 */
record Looked(Instant until, Optional<Instant> endsAt) {}
