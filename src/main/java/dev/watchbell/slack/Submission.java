package dev.watchbell.slack;

import dev.watchbell.people.PersonId;
import java.util.Map;
import java.util.Optional;

/**
 * A modal that somebody sent.
 *
 * @param modal its callback id, such as {@code swap.propose}
 * @param metadata what we put into it: ids only; nothing in it is trusted
 * @param values what was filled in, by block id; what was left empty is not there
 */
public record Submission(String modal, String metadata, Map<String, String> values, PersonId by, Trigger trigger) {
    public Submission {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String block) {
        return Optional.ofNullable(values.get(block));
    }
}
