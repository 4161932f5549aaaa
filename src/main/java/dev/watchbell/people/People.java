package dev.watchbell.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What messages need to know of people, also of somebody whom nobody has told us about yet. */
public record People(Function<PersonId, Optional<Person>> known) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]*");

    /** What people call them; their id where nobody knows, or nothing of it could be seen. */
    public String name(PersonId person) {
        return known.apply(person)
                .map(Person::name)
                .filter(name -> !INVISIBLE.matcher(name).matches())
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
