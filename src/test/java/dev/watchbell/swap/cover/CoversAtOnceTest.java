package dev.watchbell.swap.cover;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.store.Database;
import dev.watchbell.swap.cover.Request.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Many presses at once, on one request of Ana's for Thu 5 March. */
@OnBothDatabases
class CoversAtOnceTest {
    private static final Instant THU = Instant.parse("2026-03-05T08:00:00Z");

    private final Crew crew;
    private final Covers covers;
    private final Request request;

    CoversAtOnceTest(Database database) {
        SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
        crew = new Crew(database, clock);
        covers = new Covers(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        crew.rotas().whenChanged(covers::look);
        request = ((CoverOutcome.Done) covers.ask(ANA, PRIMARY, hours(0, 24), "")).request();
    }

    @Test
    void fifty_presses_of_two_people_are_one_cover_and_the_rest_are_told_who_has_it() throws Exception {
        List<Supplier<CoverOutcome>> presses =
                new ArrayList<>(Collections.nCopies(25, () -> covers.take(request.id(), BEN)));
        presses.addAll(Collections.nCopies(25, () -> covers.take(request.id(), CHI)));
        Collections.shuffle(presses, new java.util.Random(7));

        List<CoverOutcome> outcomes = atOnce(presses);

        Cover written = onlyCover();
        Part winner = new Part(request.id(), 1, written.by().orElseThrow(), hours(0, 24), false);
        assertThat(outcomes).filteredOn(CoverOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof CoverOutcome.Done))
                .hasSize(49)
                .containsOnly(new CoverOutcome.NothingOpen(request.as(State.CLOSED), List.of(winner)));
        assertThat(crew.said(ANA.value()))
                .filteredOn(text -> text.contains("covers you"))
                .hasSize(1);
    }

    @Test
    void parts_that_overlap_never_both_stand() throws Exception {
        List<Supplier<CoverOutcome>> presses = new ArrayList<>();
        for (int from = 0; from < 20; from++) {
            Span part = hours(from, from + 4);
            PersonId helper = from % 2 == 0 ? BEN : CHI;
            presses.add(() -> covers.take(request.id(), helper, part));
        }

        List<CoverOutcome> outcomes = atOnce(presses);

        List<Cover> written = crew.rotas().rota(PRIMARY).covers();
        assertThat(outcomes).filteredOn(CoverOutcome.Done.class::isInstance).hasSameSizeAs(written);
        assertThat(written)
                .allMatch(one -> written.stream()
                        .filter(other -> !other.equals(one))
                        .noneMatch(other -> other.span().overlaps(one.span())));
    }

    @Test
    void taking_and_withdrawing_at_once_is_one_of_them() throws Exception {
        List<CoverOutcome> outcomes =
                atOnce(List.of(() -> covers.take(request.id(), BEN), () -> covers.withdraw(request.id(), ANA)));

        assertThat(outcomes).filteredOn(CoverOutcome.Done.class::isInstance).hasSize(1);
        boolean taken = outcomes.get(0) instanceof CoverOutcome.Done;
        assertThat(crew.rotas().rota(PRIMARY).covers()).hasSize(taken ? 1 : 0);
    }

    private Cover onlyCover() {
        List<Cover> written = crew.rotas().rota(PRIMARY).covers();
        assertThat(written).hasSize(1);
        return written.get(0);
    }

    private static Span hours(long from, long to) {
        return new Span(THU.plus(Duration.ofHours(from)), THU.plus(Duration.ofHours(to)));
    }

    private static List<CoverOutcome> atOnce(List<Supplier<CoverOutcome>> deeds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<CoverOutcome>> running =
                    deeds.stream().map(deed -> pool.submit(deed::get)).toList();
            List<CoverOutcome> outcomes = new ArrayList<>();
            for (Future<CoverOutcome> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
