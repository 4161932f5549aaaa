package dev.watchbell.swap.fair;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Turn;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Proposal;
import dev.watchbell.swap.SwapOutcome;
import dev.watchbell.swap.Swaps;
import dev.watchbell.swap.Trade;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On random rotas: what is proposed may be, as the judge and the swaps themselves see it, and all that may be is proposed. */
@OnBothDatabases
class FairestPropertyTest {
    private static final long SEED = 20260302;
    private static final Instant MONDAY = Instant.parse("2026-03-23T08:00:00Z");
    private static final List<PersonId> EVERYBODY = List.of(ANA, BEN, CHI);

    private final Random random = new Random(SEED);
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Crew crew;
    private final Swaps swaps;
    private final Exchanges exchanges;
    private final Judge judge;
    private final Candidates candidates;

    FairestPropertyTest(Database database) {
        crew = new Crew(database, clock);
        judge = crew.judge();
        swaps = new Swaps(database, crew.rotas(), crew.outbox(), Crew.people(), judge, clock);
        exchanges = crew.exchanges();
        candidates = new Candidates(crew.rotas(), Crew.people(), clock);
    }

    @Test
    void no_proposal_is_refused_by_the_judge() {
        int proposed = 0;
        int refused = 0;
        for (int round = 0; round < 6; round++) {
            crew.schedule("random", rota());
            crew.decide(settings -> settings.withRest(Duration.ofHours(random.nextInt(14)))
                    .withRun(Duration.ofHours(30L * random.nextInt(3))));
            crew.away(somebody(), span(random.nextInt(200), 1 + random.nextInt(30)));
            lay();
            PersonId by = somebody();
            Choice given = any(candidates.coming(by));
            List<PersonId> colleagues = candidates.mates(by);

            List<Exchange> best = exchanges.best(by, given, colleagues);

            assertThat(best).as("seed %d, round %d", SEED, round).allSatisfy(this::isAllowed);
            Set<Trade> trades = new HashSet<>(best.stream().map(Exchange::trade).toList());
            for (int probe = 0; probe < 15; probe++) {
                PersonId colleague = any(colleagues);
                Trade trade = trade(by, given, colleague, any(candidates.coming(colleague)));
                boolean may = judge.trade(trade, clock.instant()).isEmpty();
                assertThat(trades.contains(trade))
                        .as("seed %d, round %d, %s", SEED, round, trade)
                        .isEqualTo(may);
                refused += may ? 0 : 1;
            }
            proposed += best.size();
            offer(best);
        }

        assertThat(proposed).isGreaterThan(50);
        assertThat(refused).isGreaterThan(10);
    }

    private void isAllowed(Exchange exchange) {
        assertThat(judge.trade(exchange.trade(), clock.instant())).isEmpty();
    }

    private void offer(List<Exchange> best) {
        if (!best.isEmpty()) {
            assertThat(swaps.propose(Proposal.of(best.get(0).trade()))).isInstanceOf(SwapOutcome.Done.class);
        }
    }

    private static Trade trade(PersonId by, Choice given, PersonId colleague, Choice asked) {
        return new Trade(
                new Leg(given.schedule(), by, given.span()), new Leg(asked.schedule(), colleague, asked.span()));
    }

    private void lay() {
        List<ScheduleId> schedules = crew.rotas().schedules();
        Cover cover =
                new Cover(span(random.nextInt(300), 1 + random.nextInt(40)), Optional.of(somebody()), Optional.empty());
        crew.rotas().add(any(schedules), List.of(cover), new Cause("lead"), ANA);
    }

    private static Span span(int hour, int hours) {
        Instant start = MONDAY.plus(Duration.ofHours(hour));
        return new Span(start, start.plus(Duration.ofHours(hours)));
    }

    private Rota rota() {
        Turn turn = random.nextBoolean() ? Turn.DAILY : Turn.HOURS;
        LocalDateTime start = LocalDateTime.parse("2026-03-02T00:00").plusHours(random.nextInt(24));
        List<PersonId> users =
                Stream.generate(this::somebody).limit(2 + random.nextInt(3)).toList();
        Rotation rotation =
                new Rotation(turn, turn == Turn.HOURS ? 5 + random.nextInt(20) : 2, start, Crew.PARIS, users);
        return new Rota(List.of(new Layer("random", rotation, List.of())), List.of());
    }

    private PersonId somebody() {
        return any(EVERYBODY);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
