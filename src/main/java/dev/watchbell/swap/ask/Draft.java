package dev.watchbell.swap.ask;

import dev.watchbell.people.PersonId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a modal remembers of an offer that is being put together: ids only, each looked up and judged anew when it comes back.
 *
 * @param proposer whose shift is offered
 * @param colleague whom it is offered to; empty for anyone, or where that is still to be chosen
 * @param counters the offer that it answers
 * @param given the key of the shift that is offered; may be empty
 */
public record Draft(PersonId proposer, Optional<PersonId> colleague, Optional<Long> counters, String given) {
    private static final Pattern TEXT = Pattern.compile("(\\w+) (\\w+|-) ([0-9]{1,18}|-) (.*)");

    public static Draft of(PersonId proposer) {
        return new Draft(proposer, Optional.empty(), Optional.empty(), "");
    }

    public Draft with(PersonId other) {
        return new Draft(proposer, Optional.of(other), counters, given);
    }

    public Draft giving(String key) {
        return new Draft(proposer, colleague, counters, key);
    }

    public Draft countering(long offer) {
        return new Draft(proposer, colleague, Optional.of(offer), given);
    }

    public String text() {
        return "%s %s %s %s"
                .formatted(
                        proposer.value(),
                        colleague.map(PersonId::value).orElse("-"),
                        counters.map(String::valueOf).orElse("-"),
                        given);
    }

    /** Empty where no modal of ours has written that. */
    public static Optional<Draft> read(String text) {
        Matcher written = TEXT.matcher(text);
        return written.matches()
                ? Optional.of(new Draft(
                        new PersonId(written.group(1)),
                        Optional.of(written.group(2))
                                .filter(id -> !id.equals("-"))
                                .map(PersonId::new),
                        Optional.of(written.group(3))
                                .filter(id -> !id.equals("-"))
                                .map(Long::valueOf),
                        written.group(4)))
                : Optional.empty();
    }
}
