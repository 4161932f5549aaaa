package dev.watchbell.check.rule;

import dev.watchbell.time.Span;
import java.util.Optional;

/**
 * Something in a rota that a rule speaks against.
 *
 * @param about the schedule, the team or the service
 * @param span when; the first time where there are several
 * @param sentence what is wrong, with names of people as they are
 * @param fix what to do about it
 */
public record Finding(Rule rule, String about, Optional<Span> span, String sentence, String fix) {

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }
}
