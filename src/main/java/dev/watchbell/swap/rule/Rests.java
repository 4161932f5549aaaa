package dev.watchbell.swap.rule;

import dev.watchbell.rota.Watch;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.Optional;

/** Enough time off on both sides of what somebody takes; what was too short before and isn't made shorter is no reason to refuse. */
final class Rests {
    private Rests() {}

    static Optional<Refusal> judge(Change change, Facts facts) {
        return change.taken().stream()
                .flatMap(leg -> tooShort(change, leg, facts).stream())
                .findFirst();
    }

    private static Optional<Refusal> tooShort(Change change, Leg leg, Facts facts) {
        Duration least = facts.settings(leg.schedule().team()).rest();
        Duty duty = Duty.of(change, leg, facts);
        return duty.after().around(leg.span()).stream()
                .flatMap(stretch -> duty.after().rests(stretch).stream())
                .filter(rest -> rest.duration().compareTo(least) < 0)
                .filter(duty.before()::hadMoreRestThan)
                .findFirst()
                .map(rest -> new Refusal.Rest(change.taker(), leg, neighbour(duty, leg, rest), rest.duration(), least));
    }

    /** The shift at the other end of that rest, seen from what is taken. */
    private static Watch neighbour(Duty duty, Leg leg, Span rest) {
        boolean later = !rest.start().isBefore(leg.span().end());
        return duty.watches().stream()
                .filter(watch -> later
                        ? watch.shift().span().start().equals(rest.end())
                        : watch.shift().span().end().equals(rest.start()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no shift borders on the rest " + rest));
    }
}
