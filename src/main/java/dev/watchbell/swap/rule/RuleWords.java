package dev.watchbell.swap.rule;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What somebody reads where a watch would be too much for whoever takes it: the rule and the shift, never why they are away. */
public record RuleWords(People people, PersonId reader, Instant now) {

    /** For {@link Refusal.Away}, {@link Refusal.Rest} and {@link Refusal.Run}; empty for the other rules. */
    public Optional<String> sentence(Refusal refusal) {
        if (refusal instanceof Refusal.Away away) {
            return Optional.of("%s %s away then: %s."
                    .formatted(
                            subject(away.person()),
                            away.person().equals(reader) ? "are" : "is",
                            shift(away.leg().schedule(), away.leg().span())));
        }
        if (refusal instanceof Refusal.Rest rest) {
            return Optional.of(rest(rest));
        }
        return refusal instanceof Refusal.Run run
                ? Optional.of("With %s, %s would be on call for %s at a stretch, %s; the team %s wants at most %s."
                        .formatted(
                                shift(run.leg().schedule(), run.leg().span()),
                                run.person().equals(reader) ? "you" : name(run.person()),
                                Wording.duration(run.stretch().duration()),
                                words(run.stretch()),
                                run.leg().schedule().team(),
                                Wording.duration(run.most())))
                : Optional.empty();
    }

    private String rest(Refusal.Rest rest) {
        String taken = shift(rest.leg().schedule(), rest.leg().span());
        String next = shift(rest.next().schedule(), rest.next().shift().span());
        boolean later =
                rest.next().shift().span().start().isAfter(rest.leg().span().start());
        return "%s would have %s of rest between %s, and %s; the team %s wants %s."
                .formatted(
                        subject(rest.person()),
                        Wording.duration(rest.rest()),
                        later ? taken : next,
                        later ? next : taken,
                        rest.leg().schedule().team(),
                        Wording.duration(rest.least()));
    }

    private String shift(ScheduleId schedule, Span span) {
        return schedule + ", " + words(span);
    }

    private String words(Span span) {
        ZoneId zone = people.zone(reader);
        return Wording.span(span, zone, now) + " (" + zone.getId() + ")";
    }

    private String subject(PersonId person) {
        return person.equals(reader) ? "You" : name(person);
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
