package dev.watchbell.swap.sos;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.store.Database;
import dev.watchbell.swap.override.OverrideOutcome;
import dev.watchbell.swap.override.Placements;
import dev.watchbell.swap.take.TakeOutcome;
import dev.watchbell.swap.take.Takes;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random sos, takes, overrides and their undoing, some of which crash before they are written: what has passed stays, where one
 * person was on call there is one, and only the hours of those whom the verb is about change hands.
 */
@OnBothDatabases
class AtOncePropertyTest {
    private static final long SEED = 20260314;
    private static final int STEPS = 400;
    /** Clocks change in New York the night after. */
    private static final Instant SATURDAY = Instant.parse("2026-03-07T11:00:00Z");

    private static final Span WINDOW = new Span(SATURDAY.minus(Duration.ofDays(1)), SATURDAY.plus(Duration.ofDays(9)));
    private static final List<PersonId> EVERYBODY = List.of(ANA, BEN, CHI, DAN);

    private final Random random = new Random(SEED);
    private final SettableClock clock = new SettableClock(SATURDAY);
    private final Map<String, Integer> done = new TreeMap<>();
    private final Database database;
    private final Crew crew;
    private final Calls calls;
    private final Takes takes;
    private final Placements placements;

    AtOncePropertyTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        calls = new Calls(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        takes = new Takes(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        placements = new Placements(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        crew.rotas().whenChanged(calls::look);
        crew.schedule("backup", Crew.daily("2026-03-02T15:00", CHI, ANA, BEN));
    }

    /** Whom a verb may have taken hours from or given hours to; nobody where it refused. */
    private record Deed(String verb, Set<PersonId> concerned) {}

    @Test
    void each_instant_has_one_person_and_nobody_elses_hours_move() {
        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofSeconds(random.nextInt(1200)));
            calls.ring(clock.instant());
            Map<ScheduleId, Rota> before = rotas();
            Deed deed = random.nextInt(10) == 0 ? crashed() : deed();

            String where = "seed %d, step %d, %s".formatted(SEED, step, deed);
            before.forEach((schedule, had) -> {
                Rota rota = crew.rotas().rota(schedule);
                List<Change> changes = Change.between(had, rota, WINDOW);
                assertThat(changes).as(where).allSatisfy(change -> {
                    assertThat(change.span().start()).isAfterOrEqualTo(clock.instant());
                    assertThat(change.after()).isPresent();
                    assertThat(deed.concerned()).contains(change.before().orElseThrow());
                    assertThat(deed.concerned()).contains(change.after().orElseThrow());
                });
                assertThat(OnCall.timeline(rota, WINDOW).entries())
                        .as(where)
                        .noneMatch(entry -> entry.value().isEmpty());
            });
        }

        assertThat(done).containsOnlyKeys("back", "off", "put", "sos", "take", "tap", "undo");
        assertThat(done.values()).as(done.toString()).allMatch(times -> times >= 3);
    }

    private Deed crashed() {
        Map<String, Integer> counted = new TreeMap<>(done);
        assertThatThrownBy(() -> database.transact(() -> {
                    deed();
                    throw new IllegalStateException("the power is gone");
                }))
                .hasMessageContaining("power");
        done.clear();
        done.putAll(counted);
        return new Deed("crash", Set.of());
    }

    private Deed deed() {
        PersonId by = EVERYBODY.get(random.nextInt(EVERYBODY.size()));
        return switch (random.nextInt(17)) {
            case 0, 1 -> unmoved("sos", calls.ask(by, crew.rotas().schedules(), ""));
            case 2, 3, 4 -> tap(by);
            case 5, 11, 12 -> callOff();
            case 6, 7, 13, 14 -> take(by);
            case 8, 9, 15 -> takeBack();
            case 10 -> put(by);
            default -> undo(by);
        };
    }

    private Deed unmoved(String verb, SosOutcome outcome) {
        return count(verb, outcome instanceof SosOutcome.Done, Set::of);
    }

    private Deed tap(PersonId by) {
        SosOutcome outcome = calls.take(any("sos"), by);
        return count("tap", outcome instanceof SosOutcome.Done, () -> {
            Call call = ((SosOutcome.Done) outcome).call();
            return Set.of(call.requester(), by);
        });
    }

    private Deed take(PersonId by) {
        Instant until = clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(600)));
        Optional<Instant> end = random.nextBoolean() ? Optional.of(until) : Optional.empty();
        TakeOutcome outcome = takes.take(by, schedule(), end);
        return count("take", outcome instanceof TakeOutcome.Done, () -> concerned((TakeOutcome.Done) outcome));
    }

    private Deed callOff() {
        long id = any("sos");
        return unmoved("off", whoeverMay(by -> calls.callOff(id, by), SosOutcome.Done.class));
    }

    private Deed takeBack() {
        long id = any("live_take");
        TakeOutcome outcome = whoeverMay(by -> takes.takeBack(id, by), TakeOutcome.Done.class);
        return count("back", outcome instanceof TakeOutcome.Done, () -> concerned((TakeOutcome.Done) outcome));
    }

    /** All try it, one after the other, until one of them could. */
    private static <T> T whoeverMay(Function<PersonId, T> verb, Class<? extends T> done) {
        T outcome = verb.apply(EVERYBODY.get(0));
        for (int next = 1; next < EVERYBODY.size() && !done.isInstance(outcome); next++) {
            outcome = verb.apply(EVERYBODY.get(next));
        }
        return outcome;
    }

    private static Set<PersonId> concerned(TakeOutcome.Done done) {
        return Set.of(done.take().giver(), done.take().taker());
    }

    /** An override is told to everybody, and may take from everybody. */
    private Deed put(PersonId by) {
        Instant start = clock.instant().plus(Duration.ofMinutes(random.nextInt(900) - 60));
        Span span = new Span(start, start.plus(Duration.ofMinutes(61 + random.nextInt(900))));
        PersonId person = EVERYBODY.get(random.nextInt(EVERYBODY.size()));
        OverrideOutcome outcome = placements.put(by, person, schedule(), span);
        return count("put", outcome instanceof OverrideOutcome.Done, () -> new HashSet<>(EVERYBODY));
    }

    private Deed undo(PersonId by) {
        OverrideOutcome outcome = placements.undo(any("lead_override"), by);
        return count("undo", outcome instanceof OverrideOutcome.Done, () -> new HashSet<>(EVERYBODY));
    }

    private Deed count(String verb, boolean did, Supplier<Set<PersonId>> concerned) {
        if (!did) {
            return new Deed(verb, Set.of());
        }
        done.merge(verb, 1, Integer::sum);
        return new Deed(verb, concerned.get());
    }

    /** One of the newest three. */
    private long any(String table) {
        long newest = database.with(handle -> handle.createQuery("select coalesce(max(id), 0) from " + table)
                .mapTo(long.class)
                .one());
        List<Long> few = LongStream.rangeClosed(Math.max(1, newest - 2), Math.max(1, newest))
                .boxed()
                .toList();
        return few.get(random.nextInt(few.size()));
    }

    private ScheduleId schedule() {
        List<ScheduleId> schedules = crew.rotas().schedules();
        return schedules.get(random.nextInt(schedules.size()));
    }

    private Map<ScheduleId, Rota> rotas() {
        return crew.rotas().schedules().stream()
                .collect(Collectors.toMap(
                        schedule -> schedule, schedule -> crew.rotas().rota(schedule)));
    }
}
