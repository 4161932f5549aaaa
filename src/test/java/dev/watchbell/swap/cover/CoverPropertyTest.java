package dev.watchbell.swap.cover;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Turn;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random verbs on random rotas: what a verb says that it did is all that it did, hour by hour, in every schedule.
 *
 * <p>So no verb makes a hole or a second person, and who isn't named in it keeps their hours.
 */
@OnBothDatabases
class CoverPropertyTest {
    private static final long SEED = 20260302;
    private static final int STEPS = 200;
    private static final Instant MONDAY = Instant.parse("2026-03-23T08:00:00Z");
    /** Clocks change within it. */
    private static final Span WINDOW = new Span(MONDAY.minus(Duration.ofDays(1)), MONDAY.plus(Duration.ofDays(9)));

    private static final List<PersonId> EVERYBODY = List.of(ANA, BEN, CHI, DAN);

    private final Random random = new Random(SEED);
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Crew crew;
    private final Covers covers;
    private final List<Request> requests = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();

    CoverPropertyTest(Database database) {
        crew = new Crew(database, clock);
        covers = new Covers(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        crew.rotas().whenChanged(covers::look);
        crew.decide(settings -> settings.withRest(Duration.ZERO));
    }

    @Test
    void what_a_verb_says_that_it_did_is_all_that_it_did() {
        crew.schedule("random", rota());

        for (int step = 0; step < STEPS; step++) {
            Map<String, Timeline<Optional<PersonId>>> before = timelines();
            Deed deed = deed();
            Map<String, Timeline<Optional<PersonId>>> after = timelines();

            assertThat(after)
                    .as("seed %d, step %d, %s", SEED, step, deed)
                    .isEqualTo(deed.moved() ? expected(before, deed) : before);
            if (random.nextInt(10) == 0) {
                editRota();
            }
        }

        assertThat(done)
                .as("how often a verb did something")
                .containsOnlyKeys("ask", "back", "part", "take", "withdraw");
        assertThat(done.values()).allMatch(times -> times >= 3);
    }

    /** What a verb should have changed. */
    private record Deed(String what, ScheduleId schedule, List<Cover> written, boolean moved) {}

    private Deed deed() {
        clock.advance(Duration.ofMinutes(random.nextInt(20)));
        if (requests.isEmpty()) {
            return ask();
        }
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> ask();
            case 3, 4, 5 -> took("take", request -> covers.take(request.id(), somebody()));
            case 6, 7, 8, 9 -> took("part", request -> covers.take(request.id(), somebody(), part(request.span())));
            case 10, 11, 12, 13, 14 -> giveBack();
            default -> nothingMoves("withdraw", request -> covers.withdraw(request.id(), request.requester()));
        };
    }

    private Deed ask() {
        List<ScheduleId> schedules = crew.rotas().schedules();
        ScheduleId schedule = schedules.get(random.nextInt(schedules.size()));
        Span span = part(new Span(clock.instant(), WINDOW.end()));
        PersonId by = crew.rotas().onCall(schedule, span.start()).person().orElse(ANA);
        if (covers.ask(by, schedule, span, "") instanceof CoverOutcome.Done asked) {
            requests.add(asked.request());
            done.merge("ask", 1, Integer::sum);
        }
        return new Deed("ask", schedule, List.of(), false);
    }

    /** The covers that are new are the request's parts, and nothing but them has changed. */
    private Deed took(String what, Function<Request, CoverOutcome> verb) {
        Request request = request();
        int laid = crew.rotas().rota(request.schedule()).covers().size();
        boolean taken = count(what, verb.apply(request));
        List<Cover> all = crew.rotas().rota(request.schedule()).covers();
        List<Cover> written = all.subList(laid, all.size());
        assertThat(written.isEmpty()).isNotEqualTo(taken);
        assertThat(written)
                .allMatch(cover -> cover.replaces().equals(Optional.of(request.requester()))
                        && !cover.span().start().isBefore(clock.instant()));
        return new Deed(what, request.schedule(), written, taken);
    }

    private Deed giveBack() {
        Request request = request();
        List<Part> parts = covers.find(request.id()).orElseThrow().parts();
        if (parts.isEmpty()) {
            return new Deed("nothing", request.schedule(), List.of(), false);
        }
        Part part = parts.get(random.nextInt(parts.size()));
        boolean back = count("back", covers.giveBack(request.id(), part.number(), part.helper()));
        Cover undone = new Cover(part.span(), Optional.of(request.requester()), Optional.of(part.helper()));
        return new Deed("give back " + part, request.schedule(), List.of(undone), back);
    }

    private Deed nothingMoves(String what, Function<Request, CoverOutcome> verb) {
        Request request = request();
        count(what, verb.apply(request));
        return new Deed(what, request.schedule(), List.of(), false);
    }

    private boolean count(String what, CoverOutcome outcome) {
        boolean well = outcome instanceof CoverOutcome.Done;
        if (well) {
            done.merge(what, 1, Integer::sum);
        }
        return well;
    }

    /** Each span goes as a whole from the one to the other: the giver had all of it. */
    private Map<String, Timeline<Optional<PersonId>>> expected(
            Map<String, Timeline<Optional<PersonId>>> before, Deed deed) {
        Map<String, Timeline<Optional<PersonId>>> expected = new TreeMap<>(before);
        for (Cover cover : deed.written()) {
            Timeline<Optional<PersonId>> was =
                    expected.getOrDefault(deed.schedule().toString(), empty());
            assertThat(was.within(cover.span()).entries())
                    .containsExactly(new Timeline.Entry<>(cover.span(), cover.replaces()));
            var now = new ArrayList<Timeline.Entry<Optional<PersonId>>>();
            now.addAll(
                    was.within(new Span(WINDOW.start(), cover.span().start())).entries());
            now.add(new Timeline.Entry<>(cover.span(), cover.by()));
            now.addAll(was.within(new Span(cover.span().end(), WINDOW.end())).entries());
            expected.put(deed.schedule().toString(), new Timeline<>(now));
        }
        return expected;
    }

    private static Timeline<Optional<PersonId>> empty() {
        return new Timeline<>(List.of());
    }

    private Map<String, Timeline<Optional<PersonId>>> timelines() {
        Map<String, Timeline<Optional<PersonId>>> timelines = new TreeMap<>();
        for (ScheduleId schedule : crew.rotas().schedules()) {
            timelines.put(schedule.toString(), OnCall.timeline(crew.rotas().rota(schedule), WINDOW));
        }
        return timelines;
    }

    /** Somebody lays something over a schedule, at times where a helper has a part; or makes one of them anew. */
    private void editRota() {
        Request request = request();
        List<Part> parts = covers.find(request.id()).orElseThrow().parts();
        if (random.nextInt(4) == 0) {
            crew.schedule("random", rota());
        } else if (parts.isEmpty() || random.nextInt(3) > 0) {
            lay(request.schedule(), part(new Span(clock.instant(), WINDOW.end())), perhaps());
        } else {
            Part part = parts.get(random.nextInt(parts.size()));
            lay(
                    request.schedule(),
                    part.span(),
                    Optional.of(random.nextBoolean() ? request.requester() : part.helper()));
        }
    }

    private void lay(ScheduleId schedule, Span span, Optional<PersonId> replaces) {
        crew.rotas().add(schedule, List.of(new Cover(span, perhaps(), replaces)), new Cause("lead"), DAN);
    }

    /** One of the newest: the older ones are over. */
    private Request request() {
        int newest = Math.min(requests.size(), 8);
        return requests.get(requests.size() - 1 - random.nextInt(newest));
    }

    /** Some hours, to the quarter of an hour, in it; mostly a few, at most a day and a half. */
    private Span part(Span span) {
        long quarters = Math.max(1, span.duration().toMinutes() / 15 - 1);
        Instant start = span.start().plus(Duration.ofMinutes(15 * random.nextLong(quarters)));
        Instant end = start.plus(Duration.ofMinutes(15 * (1 + random.nextLong(random.nextInt(4) == 0 ? 144 : 24))));
        return new Span(start, end.isBefore(span.end()) ? end : span.end());
    }

    private Rota rota() {
        return new Rota(
                Stream.of("one", "two")
                        .limit(1 + random.nextInt(2))
                        .map(this::layer)
                        .toList(),
                List.of());
    }

    private Layer layer(String name) {
        Turn turn = random.nextBoolean() ? Turn.DAILY : Turn.HOURS;
        LocalDateTime start = LocalDateTime.parse("2026-03-02T00:00").plusHours(random.nextInt(24));
        List<PersonId> users =
                Stream.generate(this::somebody).limit(2 + random.nextInt(3)).toList();
        Rotation rotation =
                new Rotation(turn, turn == Turn.HOURS ? 3 + random.nextInt(20) : 1, start, Crew.PARIS, users);
        List<Active> active = random.nextInt(3) == 0
                ? List.of(new Active.Daily(LocalTime.of(random.nextInt(24), 0), LocalTime.of(random.nextInt(24), 30)))
                : List.of();
        return new Layer(name, rotation, active);
    }

    private Optional<PersonId> perhaps() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(somebody());
    }

    private PersonId somebody() {
        return EVERYBODY.get(random.nextInt(EVERYBODY.size()));
    }
}
