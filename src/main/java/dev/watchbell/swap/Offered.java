package dev.watchbell.swap;

import java.util.Optional;

/**
 * A shift that somebody would trade, and nobody has answered yet.
 *
 * @param asked what they would have for it; empty where they asked several people
 */
public record Offered(Leg given, Optional<Leg> asked) {}
