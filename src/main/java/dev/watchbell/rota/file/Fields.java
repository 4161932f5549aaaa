package dev.watchbell.rota.file;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands under the names of one part of a rota file. */
record Fields(Written part, Map<String, Written> named) {

    /** Empty where it is left out, or null. */
    Optional<Written> maybe(String name) {
        return get(name).filter(value -> !value.isNull());
    }

    /** Empty where it is left out; null counts as something. */
    Optional<Written> get(String name) {
        @Nullable Written value = named.get(name);
        return Optional.ofNullable(value);
    }

    /** Empty, and complained of, where it is left out; said once only where there are no names at all. */
    Optional<Written> needed(String name, String example) {
        Optional<Written> value = get(name);
        if (value.isEmpty() && part.isMap()) {
            part.refuse(part.what() + " needs " + name + ", such as " + example);
        }
        return value;
    }
}
