package dev.watchbell.swap.favour;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rotas;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The favours of the last 180 days, read from what was laid over the schedules. A swap is even and counts for nobody, and what was
 * given back was never had.
 */
public final class Favours {
    static final Duration LATELY = Duration.ofDays(180);

    /** Causes by which one person has the watch of another and gives none for it. */
    private static final Set<String> ONE_WAY = Set.of("cover", "sos", "take");

    private final Rotas rotas;
    private final InstantSource clock;

    public Favours(Rotas rotas, InstantSource clock) {
        this.rotas = rotas;
        this.clock = clock;
    }

    /** What the two did for each other. */
    public Balance between(PersonId one, PersonId other) {
        return Balance.between(one, other, lately());
    }

    /** All of everybody, in order of time; up to now, for what is still to come may be given back. */
    public List<Favour> lately() {
        Instant now = clock.instant();
        Span window = new Span(now.minus(LATELY), now);
        return rotas.laid(window).stream()
                .filter(laid -> ONE_WAY.contains(laid.cause().kind()))
                .flatMap(laid -> favour(laid.cover(), window).stream())
                .sorted(Comparator.comparing(favour -> favour.span().start()))
                .toList();
    }

    static Optional<Favour> favour(Cover cover, Span window) {
        return cover.by()
                .flatMap(helper -> cover.replaces()
                        .filter(helped -> !helped.equals(helper))
                        .flatMap(helped ->
                                cover.span().intersection(window).map(span -> new Favour(helper, helped, span))));
    }
}
