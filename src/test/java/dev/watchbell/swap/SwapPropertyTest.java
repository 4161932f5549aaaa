package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Turn;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random verbs on random rotas, some of which break off in the middle: half a swap is never seen.
 *
 * <p>An agreed swap moves its two stretches and nothing else, an undone one moves them back, and all that anybody does besides moves
 * nothing; so no verb makes a hole or a second person. What breaks off has done nothing at all.
 */
@OnBothDatabases
class SwapPropertyTest {
    private static final long SEED = 20261123;
    private static final int STEPS = 600;
    private static final Instant MONDAY = Instant.parse("2026-03-23T08:00:00Z");
    /** Clocks change within it. */
    private static final Span WINDOW = new Span(MONDAY.minus(Duration.ofDays(1)), MONDAY.plus(Duration.ofDays(14)));

    private static final List<PersonId> EVERYBODY = List.of(ANA, BEN, CHI, DAN);

    private final Random random = new Random(SEED);
    private final Fuse fuse = new Fuse();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Database database;
    private final Crew crew;
    private final Swaps swaps;
    private final Candidates candidates;
    private final List<Long> offered = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    /** A ring does its work offer by offer: what comes before the breaking off is done. */
    private boolean ringing;

    SwapPropertyTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        People people = new People(id -> fuse.burn(() -> Crew.people().known().apply(id)));
        swaps = new Swaps(database, crew.rotas(), crew.outbox(), people, crew.judge(), clock);
        candidates = new Candidates(crew.rotas(), Crew.people(), clock);
        crew.rotas().whenChanged(schedule -> fuse.burn(() -> schedule));
        crew.decide(settings -> settings.withRest(Duration.ZERO));
    }

    /** Blows after some calls, as a process does that is killed. */
    private static final class Fuse {
        private int left = Integer.MAX_VALUE;

        <T> T burn(Supplier<T> call) {
            if (left-- == 0) {
                throw new Blown();
            }
            return call.get();
        }
    }

    private static final class Blown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void only_an_agreed_swap_moves_anything_and_then_both_halves_of_it() {
        crew.schedule("random", rota());

        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofMinutes(random.nextInt(30)));
            if (random.nextInt(25) == 0) {
                crew.schedule("random", rota());
            }
            Map<ScheduleId, Hours> before = hours();
            long said = said();
            fuse.left = random.nextInt(4) == 0 ? random.nextInt(25) : Integer.MAX_VALUE;
            try {
                Map<ScheduleId, Hours> expected = deed(before);
                assertThat(hours()).as("seed %d, step %d", SEED, step).isEqualTo(expected);
            } catch (Blown blown) {
                done.merge("broken off", 1, Integer::sum);
                assertThat(hours())
                        .as("seed %d, step %d, broken off", SEED, step)
                        .isEqualTo(before);
                assertThat(ringing || said() == said).isTrue();
            }
        }

        assertThat(done)
                .containsOnlyKeys(
                        "accept",
                        "answered",
                        "broken off",
                        "call",
                        "counter",
                        "decline",
                        "offer",
                        "ring",
                        "undo",
                        "withdraw");
        assertThat(done.values()).allMatch(times -> times >= 3);
    }

    /** Who is on call in each quarter of an hour. */
    private record Hours(List<Optional<PersonId>> each) {
        Hours with(Span span, PersonId person, PersonId instead) {
            List<Optional<PersonId>> changed = new ArrayList<>(each);
            for (int quarter = 0; quarter < each.size(); quarter++) {
                if (span.contains(at(quarter))) {
                    assertThat(each.get(quarter)).contains(instead);
                    changed.set(quarter, Optional.of(person));
                }
            }
            return new Hours(changed);
        }

        static Instant at(int quarter) {
            return WINDOW.start().plus(Duration.ofMinutes(15L * quarter));
        }
    }

    private Map<ScheduleId, Hours> deed(Map<ScheduleId, Hours> before) {
        int verb = random.nextInt(20);
        ringing = verb == 19;
        if (verb < 9 || offered.isEmpty()) {
            count(verb < 6 ? "offer" : "call", propose(verb >= 6));
            return before;
        }
        Swap swap = one();
        long id = swap.id();
        return switch (verb) {
            case 9, 10, 11, 12 -> accept(swap, before);
            case 13, 14 -> nothing("decline", swaps.decline(id, somebody(swap), "no"), before);
            case 15 -> nothing("withdraw", swaps.withdraw(id, somebody(swap)), before);
            case 16 -> nothing("counter", counter(swap), before);
            case 17, 18 -> undo(swap, before);
            default -> {
                swaps.ring(clock.instant());
                done.merge("ring", 1, Integer::sum);
                yield before;
            }
        };
    }

    /** Mostly one that waits for an answer. */
    private Swap one() {
        List<Swap> all = offered.stream()
                .map(id -> swaps.find(id).orElseThrow())
                .sorted(Comparator.comparing((Swap swap) -> !swap.open()))
                .toList();
        return all.get(random.nextInt(random.nextInt(4) == 0 ? all.size() : Math.min(5, all.size())));
    }

    private Map<ScheduleId, Hours> accept(Swap swap, Map<ScheduleId, Hours> before) {
        Leg leg = any(swap.proposal().asked());
        SwapOutcome outcome = swaps.accept(swap.id(), leg.giver(), Optional.of(leg));
        count("accept", outcome);
        return outcome instanceof SwapOutcome.Done
                ? exchanged(before, new Trade(swap.proposal().given(), leg))
                : before;
    }

    private Map<ScheduleId, Hours> undo(Swap swap, Map<ScheduleId, Hours> before) {
        SwapOutcome outcome = swaps.undo(swap.id(), somebody(swap));
        if (!(outcome instanceof SwapOutcome.Done)) {
            count("undo", outcome);
            return before;
        }
        count("undo", outcome);
        Trade trade = swap.trade().orElseThrow();
        Leg given = new Leg(
                trade.given().schedule(), trade.colleague(), trade.given().span());
        Leg asked = new Leg(
                trade.asked().schedule(), trade.proposer(), trade.asked().span());
        return exchanged(before, new Trade(given, asked));
    }

    private static Map<ScheduleId, Hours> exchanged(Map<ScheduleId, Hours> before, Trade trade) {
        Map<ScheduleId, Hours> after = new LinkedHashMap<>(before);
        for (Leg leg : trade.legs()) {
            after.computeIfPresent(
                    leg.schedule(), (schedule, hours) -> hours.with(leg.span(), trade.taker(leg), leg.giver()));
        }
        return after;
    }

    private SwapOutcome propose(boolean anyone) {
        PersonId by = somebody();
        List<Choice> mine = candidates.coming(by);
        List<Leg> theirs = candidates.mates(by).stream()
                .flatMap(mate -> candidates.coming(mate).stream().limit(6).map(choice -> part(choice.givenBy(mate))))
                .toList();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return new SwapOutcome.Unknown();
        }
        Leg given = part(any(mine.subList(0, Math.min(6, mine.size()))).givenBy(by));
        Proposal proposal = anyone
                ? Proposal.toAnyone(
                        given,
                        Stream.generate(() -> any(theirs)).limit(3).distinct().toList())
                : Proposal.of(new Trade(given, any(theirs)));
        return keep(swaps.propose(proposal));
    }

    private SwapOutcome counter(Swap swap) {
        PersonId by = swap.colleague().orElseGet(this::somebody);
        List<Choice> mine = candidates.coming(by);
        return mine.isEmpty()
                ? new SwapOutcome.Unknown()
                : keep(swaps.counter(
                        swap.id(),
                        new Trade(any(mine).givenBy(by), swap.proposal().given())));
    }

    private SwapOutcome keep(SwapOutcome outcome) {
        if (outcome instanceof SwapOutcome.Done made) {
            offered.add(made.swap().id());
        }
        return outcome;
    }

    private Map<ScheduleId, Hours> nothing(String verb, SwapOutcome outcome, Map<ScheduleId, Hours> before) {
        count(verb, outcome);
        return before;
    }

    private void count(String verb, SwapOutcome outcome) {
        if (outcome instanceof SwapOutcome.Done) {
            done.merge(verb, 1, Integer::sum);
        }
        if (outcome instanceof SwapOutcome.AlreadyAnswered already
                && already.swap().state() != State.PROPOSED) {
            done.merge("answered", 1, Integer::sum);
        }
    }

    /** All of it, or some hours. */
    private Leg part(Leg leg) {
        Span span = leg.span();
        long quarters = span.duration().toMinutes() / 15;
        if (random.nextBoolean() || quarters < 3) {
            return leg;
        }
        Instant start = span.start().plus(Duration.ofMinutes(15 * random.nextLong(quarters - 1)));
        long rest = Duration.between(start, span.end()).toMinutes() / 15;
        return new Leg(
                leg.schedule(),
                leg.giver(),
                new Span(start, start.plus(Duration.ofMinutes(15 * (1 + random.nextLong(rest))))));
    }

    private Map<ScheduleId, Hours> hours() {
        Map<ScheduleId, Hours> hours = new LinkedHashMap<>();
        for (ScheduleId schedule : crew.rotas().schedules()) {
            Rota rota = crew.rotas().rota(schedule);
            List<Optional<PersonId>> each = new ArrayList<>();
            for (int quarter = 0; Hours.at(quarter).isBefore(WINDOW.end()); quarter++) {
                each.add(OnCall.at(rota, Hours.at(quarter)).person());
            }
            hours.put(schedule, new Hours(each));
        }
        return hours;
    }

    /** All that is waiting to be said, and which words. */
    private long said() {
        return database.with(handle -> handle.createQuery("select count(*) + coalesce(sum(revision), 0) from outbox")
                .mapTo(long.class)
                .one());
    }

    private Rota rota() {
        LocalDateTime start = LocalDateTime.parse("2026-03-22T00:00").plusHours(random.nextInt(24));
        List<PersonId> users = Stream.generate(() -> EVERYBODY.get(random.nextInt(3)))
                .limit(2 + random.nextInt(3))
                .toList();
        Rotation rotation = new Rotation(Turn.HOURS, 5 + random.nextInt(20), start, Crew.PARIS, users);
        return new Rota(List.of(new Layer("random", rotation, List.of())), List.of());
    }

    private PersonId somebody() {
        return EVERYBODY.get(random.nextInt(EVERYBODY.size()));
    }

    /** Mostly one of the two. */
    private PersonId somebody(Swap swap) {
        return switch (random.nextInt(5)) {
            case 0 -> somebody();
            case 1, 2 -> swap.proposer();
            default -> swap.colleague().orElseGet(swap::proposer);
        };
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
