package dev.watchbell.swap.cover;

import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cover is asked for and nobody has taken yet, for those who tell of it. */
public final class OpenCovers {
    private final Rotas rotas;
    private final CoverStore store;

    public OpenCovers(Database database, Rotas rotas) {
        this.rotas = rotas;
        this.store = new CoverStore(database);
    }

    /** The parts that are open in that team from now on; the first request to end first. */
    public List<Leg> of(TeamId team, Instant now) {
        return store.open().stream()
                .filter(request -> request.schedule().team().equals(team))
                .flatMap(request ->
                        open(request, now).map(span -> new Leg(request.schedule(), request.requester(), span)))
                .toList();
    }

    private Stream<Span> open(Request request, Instant now) {
        Optional<Span> ahead = Remainder.ahead(request.span(), now);
        return ahead.stream()
                .flatMap(span ->
                        Remainder.of(rotas.rota(request.schedule()), request.requester(), span).parts().stream());
    }
}
