package dev.watchbell.people;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody in the workspace.
 *
 * @param handle the name after the @, without it
 * @param name what people call them
 * @param active false once they have left the workspace
 */
public record Person(PersonId id, String handle, String name, Optional<String> email, ZoneId zone, boolean active) {}
