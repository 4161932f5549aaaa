package dev.watchbell.swap.sos;

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
import dev.watchbell.swap.take.TakeOutcome;
import dev.watchbell.swap.take.Takes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many press at once; it is Mon 2 March, noon in Paris, and Ana's watch. */
@OnBothDatabases
class CallsAtOnceTest {
    private static final int PRESSES = 64;

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Calls calls;
    private final Takes takes;

    CallsAtOnceTest(Database database) {
        crew = new Crew(database, clock);
        calls = new Calls(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        takes = new Takes(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        crew.rotas().whenChanged(calls::look);
    }

    @Test
    void of_many_who_tap_one_has_the_watch_and_the_others_read_who() throws Exception {
        long id = asked();
        List<Callable<SosOutcome>> taps = new ArrayList<>();
        for (int number = 0; number < PRESSES; number++) {
            PersonId by = number % 2 == 0 ? BEN : CHI;
            taps.add(() -> calls.take(id, by));
        }

        List<SosOutcome> outcomes = atOnce(taps);

        List<Cover> covers = crew.rotas().rota(PRIMARY).covers();
        assertThat(covers).hasSize(1);
        Optional<PersonId> winner = covers.get(0).by();
        assertThat(outcomes).filteredOn(SosOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SosOutcome.Closed.class::isInstance)
                .hasSize(PRESSES - 1)
                .allMatch(closed -> ((SosOutcome.Closed) closed).call().holder().equals(winner));
        assertThat(crew.rotas().onCall(PRIMARY, clock.instant()).person()).isEqualTo(winner);
        assertThat(crew.said(ANA.value())).hasSize(2);
    }

    @Test
    void taking_and_calling_off_at_once_is_one_of_them() throws Exception {
        long id = asked();

        List<SosOutcome> outcomes = atOnce(List.of(() -> calls.take(id, BEN), () -> calls.callOff(id, ANA)));

        assertThat(outcomes).filteredOn(SosOutcome.Done.class::isInstance).hasSize(1);
        boolean taken = outcomes.get(0) instanceof SosOutcome.Done;
        assertThat(crew.rotas().rota(PRIMARY).covers()).hasSize(taken ? 1 : 0);
    }

    @Test
    void many_who_take_the_live_watch_take_it_from_each_other_one_after_the_other() throws Exception {
        List<Callable<TakeOutcome>> verbs = new ArrayList<>();
        for (int number = 0; number < PRESSES / 4; number++) {
            PersonId by = number % 2 == 0 ? BEN : CHI;
            verbs.add(() -> takes.take(by, PRIMARY, Optional.empty()));
        }

        List<TakeOutcome> outcomes = atOnce(verbs);

        List<Cover> covers = crew.rotas().rota(PRIMARY).covers();
        assertThat(outcomes).filteredOn(TakeOutcome.Done.class::isInstance).hasSameSizeAs(covers);
        assertThat(crew.rotas().onCall(PRIMARY, clock.instant()).person())
                .isEqualTo(covers.get(covers.size() - 1).by());
    }

    @Test
    void who_calls_twice_at_once_calls_once() throws Exception {
        Callable<SosOutcome> verb = () -> calls.ask(ANA, List.of(PRIMARY), "");

        List<SosOutcome> outcomes = atOnce(List.of(verb, verb, verb, verb));

        assertThat(outcomes).filteredOn(SosOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(SosOutcome.AlreadyAsked.class::isInstance)
                .hasSize(3);
    }

    private long asked() {
        return ((SosOutcome.Done) calls.ask(ANA, List.of(PRIMARY), "")).call().id();
    }

    private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(deeds.size());
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : pool.invokeAll(deeds)) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
