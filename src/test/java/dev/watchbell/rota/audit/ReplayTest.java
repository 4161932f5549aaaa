package dev.watchbell.rota.audit;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.Turn;
import dev.watchbell.rota.Wanted;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is done to a schedule, its lines laid over each other are the schedule, at each moment of its life. */
@OnBothDatabases
class ReplayTest {
    /** Set {@code -Drota.seed=...} to the number that a failure prints to see it again. */
    private static final long SEED = Long.getLong("rota.seed", new Random().nextLong());

    private static final int DEEDS = 60;
    private static final List<PersonId> CAST = List.of(ANA, BEN, CHI, DAN);
    private static final Instant BEGIN = Instant.parse("2026-03-20T11:00:00Z");
    private static final Span WINDOW = new Span(BEGIN.minus(Duration.ofDays(5)), BEGIN.plus(Duration.ofDays(40)));

    private final Random random = new Random(SEED);
    private final SettableClock clock = SettableClock.at(BEGIN.toString());
    private final Rotas rotas;
    private final Audit audit;
    private final List<Cause> laid = new ArrayList<>();

    ReplayTest(Database database) {
        rotas = new Crew(database, clock).rotas();
        audit = new Audit(database);
    }

    @Test
    void at_each_moment_the_lines_so_far_are_the_schedule_as_it_was() {
        NavigableMap<Instant, Timeline<Optional<PersonId>>> lived = new TreeMap<>();
        for (int number = 0; number < DEEDS; number++) {
            clock.advance(Duration.ofMinutes(random.nextInt(4) == 0 ? 0 : random.nextInt(900)));
            happen(number);
            lived.put(clock.instant(), schedule());
        }

        List<Line> lines = audit.duty(PRIMARY, WINDOW);

        lived.forEach((moment, schedule) -> {
            List<Line> sofar = lines.stream()
                    .filter(line -> !line.mark().at().isAfter(moment))
                    .toList();
            assertThat(replayed(sofar))
                    .as("-Drota.seed=%d, at %s", SEED, moment)
                    .isEqualTo(schedule);
        });
    }

    @Test
    void also_where_the_clock_goes_back_they_end_as_the_schedule_is() {
        for (int number = 0; number < DEEDS; number++) {
            clock.advance(Duration.ofMinutes(random.nextInt(900) - 400));
            happen(number);
        }

        List<Line> lines = audit.duty(PRIMARY, WINDOW);

        assertThat(replayed(lines)).as("-Drota.seed=%d", SEED).isEqualTo(schedule());
    }

    private void happen(int number) {
        switch (random.nextInt(8)) {
            case 0, 1 -> edit();
            case 2 -> rotas.left(Set.of(somebody()));
            case 3 -> swap(new Cause("swap/" + number));
            case 4, 5 -> cover(new Cause("cover/" + number));
            default -> takeBack();
        }
    }

    private void edit() {
        List<Layer> layers = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(2)).forEach(which -> layers.add(layer("layer " + which)));
        Team team = rotas.team(PAYMENTS).orElseThrow();
        boolean file = random.nextBoolean();
        Rota wanted = new Rota(layers, file ? List.of(someCover()) : rotas.fileCovers(PRIMARY));
        Duration frozen = random.nextBoolean() ? Duration.ZERO : Duration.ofDays(random.nextInt(20));
        Optional<PersonId> by = file ? Optional.empty() : Optional.of(somebody());
        rotas.apply(new Wanted(team, List.of(new Schedule(PRIMARY, wanted)), by, frozen));
    }

    private Layer layer(String name) {
        List<PersonId> users = new ArrayList<>(CAST);
        Collections.shuffle(users, random);
        List<Turn> turns = List.of(Turn.DAILY, Turn.WEEKLY);
        Rotation rotation = new Rotation(
                turns.get(random.nextInt(2)),
                1 + random.nextInt(2),
                BEGIN.atZone(PARIS).toLocalDateTime().minusDays(random.nextInt(20)),
                PARIS,
                users.subList(0, random.nextInt(5)));
        List<Active> active = random.nextBoolean()
                ? List.of()
                : List.of(new Active.Daily(LocalTime.of(random.nextInt(24), 0), LocalTime.of(8, 30)));
        return new Layer(name, rotation, active);
    }

    private void swap(Cause cause) {
        rotas.add(PRIMARY, List.of(someCover(), someCover()), cause, somebody());
        laid.add(cause);
    }

    private void cover(Cause cause) {
        rotas.add(PRIMARY, List.of(someCover()), cause, somebody());
        laid.add(cause);
    }

    private void takeBack() {
        if (!laid.isEmpty()) {
            rotas.cancel(laid.get(random.nextInt(laid.size())), somebody(), new Cause("undo"));
        }
    }

    private Cover someCover() {
        Instant start = clock.instant().plus(Duration.ofMinutes(random.nextInt(10_000) - 1_000));
        Span span = new Span(start, start.plus(Duration.ofMinutes(1 + random.nextInt(3_000))));
        return new Cover(span, perhaps(), perhaps());
    }

    private PersonId somebody() {
        return CAST.get(random.nextInt(CAST.size()));
    }

    private Optional<PersonId> perhaps() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(somebody());
    }

    private Timeline<Optional<PersonId>> schedule() {
        return OnCall.timeline(rotas.rota(PRIMARY), WINDOW);
    }

    private static Timeline<Optional<PersonId>> replayed(List<Line> lines) {
        return Replay.of(lines, WINDOW, "-Drota.seed=" + SEED);
    }
}
