package dev.watchbell.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** What messages need to know of people, also of somebody whom nobody has told us about yet. */
public record People(Function<PersonId, Optional<Person>> known) {

    /** What people call them; their id where nobody knows. */
    public String name(PersonId person) {
        return known.apply(person)
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .orElse(person.value());
    }

    /** Their zone; UTC where nobody knows. */
    public ZoneId zone(PersonId person) {
        return known.apply(person).map(Person::zone).orElse(ZoneOffset.UTC);
    }

    /** Whether they are in the workspace still; a stranger isn't. */
    public boolean active(PersonId person) {
        return known.apply(person).map(Person::active).orElse(false);
    }
}
