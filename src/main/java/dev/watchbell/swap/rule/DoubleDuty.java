package dev.watchbell.swap.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody is on call twice at once by what they take; who is so already may be while they have what they give. */
final class DoubleDuty {
    private DoubleDuty() {}

    static Optional<Refusal> judge(Change change, Facts facts) {
        PersonId taker = change.taker();
        List<Span> given = change.given().stream().map(Leg::span).toList();
        for (int number = 0; number < change.taken().size(); number++) {
            Leg leg = change.taken().get(number);
            Stream<Watch> has = facts.watches(taker);
            Stream<Watch> gets = change.taken().subList(0, number).stream()
                    .map(other -> new Watch(other.schedule(), new Shift(taker, other.span())));
            Optional<Refusal> twice = Stream.concat(has, gets)
                    .flatMap(watch -> twice(taker, leg, watch, given).stream())
                    .findFirst();
            if (twice.isPresent()) {
                return twice;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> twice(PersonId taker, Leg leg, Watch watch, List<Span> given) {
        return watch.shift()
                .span()
                .intersection(leg.span())
                .flatMap(both -> Stretches.without(both, given).stream().findFirst())
                .map(both -> new Refusal.DoubleDuty(taker, leg, watch.schedule(), both));
    }
}
