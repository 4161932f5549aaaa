package dev.watchbell.swap.favour;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What two people did for each other lately.
 *
 * @param given what {@code one} did for {@code other}, in order of time
 * @param had what {@code other} did for {@code one}
 */
public record Balance(PersonId one, PersonId other, List<Favour> given, List<Favour> had) {
    public Balance {
        given = List.copyOf(given);
        had = List.copyOf(had);
    }

    /** Of all favours those between the two, in the order in which they are given. */
    public static Balance between(PersonId one, PersonId other, List<Favour> favours) {
        return new Balance(one, other, by(one, other, favours), by(other, one, favours));
    }

    private static List<Favour> by(PersonId helper, PersonId helped, List<Favour> favours) {
        return favours.stream()
                .filter(favour ->
                        favour.helper().equals(helper) && favour.helped().equals(helped))
                .toList();
    }

    /** What of it they have given more than they have had; negative where it is the other way round. */
    public Duration ahead() {
        return whole(given).minus(whole(had));
    }

    /** What {@code one} did for the other, counted where {@code one} lives. */
    public Toll toll(Function<PersonId, ZoneId> zones) {
        return Toll.of(given.stream().map(Favour::span).toList(), zones.apply(one));
    }

    /** When {@code one} helped for the first and the last time. */
    public Optional<Span> when() {
        Optional<Instant> first =
                given.stream().map(favour -> favour.span().start()).min(Instant::compareTo);
        Optional<Instant> last =
                given.stream().map(favour -> favour.span().end()).max(Instant::compareTo);
        return first.flatMap(start -> last.map(end -> new Span(start, end)));
    }

    private static Duration whole(List<Favour> favours) {
        return favours.stream().map(favour -> favour.span().duration()).reduce(Duration.ZERO, Duration::plus);
    }
}
