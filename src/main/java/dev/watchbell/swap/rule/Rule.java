package dev.watchbell.swap.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Shift;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must hold before a watch changes hands, in the order in which it is looked at. */
public enum Rule {
    OTHERS("Nobody takes their own watch."),
    STARTED("What is traded has not started."),
    OWNED("Who gives a watch still has all of it."),
    ACTIVE("Who takes a watch is in the workspace."),
    MEMBER("Who takes a watch is in its team."),
    AWAY("Nobody takes a watch in a time in which they are away."),
    DOUBLE_DUTY("Nobody is on call twice at once, in whichever schedules."),
    REST("Between two watches of one person lies the rest that the team has set."),
    RUN("Nobody is on call for longer at a stretch than the team has set.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** The rule in words. */
    public String sentence() {
        return sentence;
    }

    /** Where the change would break this rule; empty where it wouldn't. */
    public Optional<Refusal> judge(Change change, Facts facts) {
        return switch (this) {
            case OTHERS -> each(change, leg -> own(change.taker(), leg));
            case STARTED -> each(change, leg -> started(leg, facts));
            case OWNED -> each(change, leg -> gone(leg, facts));
            case ACTIVE -> left(change.taker(), facts);
            case MEMBER -> each(change, leg -> stranger(change.taker(), leg, facts));
            case AWAY -> each(change, leg -> away(change.taker(), leg, facts));
            case DOUBLE_DUTY -> DoubleDuty.judge(change, facts);
            case REST -> Rests.judge(change, facts);
            case RUN -> Runs.judge(change, facts);
        };
    }

    /** The first rule that one of these changes would break, without those that are waived; empty where all may be. */
    public static Optional<Refusal> first(List<Change> changes, Facts facts, Set<Rule> waived) {
        for (Rule rule : values()) {
            Optional<Refusal> broken = waived.contains(rule)
                    ? Optional.empty()
                    : changes.stream()
                            .flatMap(change -> rule.judge(change, facts).stream())
                            .findFirst();
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> each(Change change, Function<Leg, Optional<Refusal>> rule) {
        return change.taken().stream().flatMap(leg -> rule.apply(leg).stream()).findFirst();
    }

    private static Optional<Refusal> own(PersonId taker, Leg leg) {
        return leg.giver().equals(taker) ? Optional.of(new Refusal.SamePerson()) : Optional.empty();
    }

    private static Optional<Refusal> started(Leg leg, Facts facts) {
        return leg.span().start().isAfter(facts.now()) ? Optional.empty() : Optional.of(new Refusal.Started(leg));
    }

    /** Shifts are merged, so who has all of it has it in one piece. */
    private static Optional<Refusal> gone(Leg leg, Facts facts) {
        List<Shift> touching = facts.shifts(leg.schedule()).stream()
                .filter(shift -> shift.span().overlaps(leg.span()))
                .toList();
        boolean whole = touching.stream().anyMatch(shift -> shift.person().equals(leg.giver()) && covers(shift, leg));
        Optional<PersonId> now = touching.stream()
                .map(Shift::person)
                .filter(person -> !person.equals(leg.giver()))
                .findFirst();
        return whole ? Optional.empty() : Optional.of(new Refusal.Gone(leg, now));
    }

    private static boolean covers(Shift shift, Leg leg) {
        Span span = shift.span();
        return !span.start().isAfter(leg.span().start())
                && !span.end().isBefore(leg.span().end());
    }

    private static Optional<Refusal> left(PersonId taker, Facts facts) {
        return facts.active().contains(taker) ? Optional.empty() : Optional.of(new Refusal.Left(taker));
    }

    private static Optional<Refusal> stranger(PersonId taker, Leg leg, Facts facts) {
        return facts.member(taker, leg.schedule().team())
                ? Optional.empty()
                : Optional.of(new Refusal.NotMember(taker, leg));
    }

    private static Optional<Refusal> away(PersonId taker, Leg leg, Facts facts) {
        return facts.away(taker).stream().anyMatch(leg.span()::overlaps)
                ? Optional.of(new Refusal.Away(taker, leg))
                : Optional.empty();
    }
}
