package dev.watchbell.away.leave;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with somebody's leave calendar.
 *
 * @param host all of its address that may be shown; not escaped
 * @param readAt when it was read last; empty where it never was
 * @param failingSince empty where the last reading went well
 */
public record LeaveState(String host, Optional<Instant> readAt, Optional<Instant> failingSince) {}
