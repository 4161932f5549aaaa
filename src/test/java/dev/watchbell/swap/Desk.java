package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rota;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Where the crew trades: Ben has Tue 3 March, Chi Wed 4 March, Ana Thu 5 March, each from 09:00 in Paris. */
record Desk(Crew crew, Swaps swaps) {
    static final Leg TUE = leg(BEN, "2026-03-03T08:00:00Z");
    static final Leg WED = leg(CHI, "2026-03-04T08:00:00Z");
    static final Leg THU = leg(ANA, "2026-03-05T08:00:00Z");
    static final Leg FRI = leg(BEN, "2026-03-06T08:00:00Z");
    static final Leg SAT = leg(CHI, "2026-03-07T08:00:00Z");

    static Desk of(Database database, InstantSource clock) {
        Crew crew = new Crew(database, clock);
        return new Desk(crew, new Swaps(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock));
    }

    static Leg leg(PersonId giver, String start) {
        Instant from = Instant.parse(start);
        return new Leg(PRIMARY, giver, new Span(from, from.plus(Duration.ofDays(1))));
    }

    /** Ana offers Ben her Thursday for his Tuesday. */
    Swap offered() {
        return done(swaps.propose(Proposal.of(new Trade(THU, TUE))));
    }

    /** Ana offers anyone her Thursday, for Ben’s Tuesday or Friday or Chi’s Wednesday. */
    Swap called() {
        return done(swaps.propose(Proposal.toAnyone(THU, List.of(TUE, WED, FRI))));
    }

    SwapOutcome accept(Swap swap, PersonId by) {
        return swaps.accept(swap.id(), by, Optional.empty());
    }

    static Swap done(SwapOutcome outcome) {
        assertThat(outcome).isInstanceOf(SwapOutcome.Done.class);
        return ((SwapOutcome.Done) outcome).swap();
    }

    Rota rota() {
        return crew.rotas().rota(PRIMARY);
    }

    Optional<PersonId> onCall(Leg leg) {
        return crew.rotas().onCall(PRIMARY, leg.span().start()).person();
    }

    static List<SwapOutcome> atOnce(List<Supplier<SwapOutcome>> deeds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(deeds.size(), 32));
        try {
            List<Future<SwapOutcome>> running =
                    deeds.stream().map(deed -> pool.submit(deed::get)).toList();
            List<SwapOutcome> outcomes = new ArrayList<>();
            for (Future<SwapOutcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
