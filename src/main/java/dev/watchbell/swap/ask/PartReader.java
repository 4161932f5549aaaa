package dev.watchbell.swap.ask;

import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Reply;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.TypedPart;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/** Reads which part of a shift somebody typed, in their zone. */
record PartReader(AnswerMessages answers, Instant now, ZoneId zone) {

    /** What of the shift is meant; what is left empty is all of it. */
    Reply leg(Choice shift, String typed, PersonId giver, Function<String, Reply> no, Function<Leg, Reply> then) {
        if (typed.isBlank()) {
            return then.apply(shift.givenBy(giver));
        }
        TypedPart.Reading reading = TypedPart.of(typed).read(shift.span(), now, zone);
        if (reading instanceof TypedPart.Reading.Understood understood) {
            return shift.span()
                    .intersection(understood.span())
                    .map(part -> then.apply(new Leg(shift.schedule(), giver, part)))
                    .orElseGet(() -> no.apply(answers.notWithin(shift)));
        }
        return no.apply(
                reading instanceof TypedPart.Reading.Unclear unclear
                        ? answers.unclearPart(unclear.typed())
                        : answers.backwards());
    }
}
