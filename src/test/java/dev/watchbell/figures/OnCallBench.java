package dev.watchbell.figures;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Turn;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the one calculation costs: an instant, a long year of short turns, and the years of many schedules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OnCallBench {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant AT = Instant.parse("2026-03-28T12:34:56Z");
    private static final Span YEAR =
            new Span(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    private static final List<PersonId> CREW =
            Stream.of("UANA", "UBEN", "UCHI", "UDEE").map(PersonId::new).toList();
    private static final int SCHEDULES = 1_000;

    private final Rota covered = new Rota(
            List.of(
                    layer("nights", Turn.DAILY, "2026-01-01T18:00"),
                    layer("weeks", Turn.WEEKLY, "2026-01-05T09:00"),
                    layer("months", Turn.MONTHLY, "2026-01-31T09:00")),
            IntStream.range(0, 50).mapToObj(OnCallBench::cover).toList());
    private final Rota hourly = new Rota(List.of(layer("hours", Turn.HOURS, "1990-01-01T00:00")), List.of());
    private final List<Rota> weekly = new ArrayList<>();

    public OnCallBench() {
        LocalDateTime first = LocalDateTime.parse("2020-01-06T00:00");
        for (int number = 0; number < SCHEDULES; number++) {
            String start = first.plusHours(number).toString();
            weekly.add(new Rota(List.of(layer("weeks", Turn.WEEKLY, start)), List.of()));
        }
    }

    private static Layer layer(String name, Turn turn, String start) {
        return new Layer(name, new Rotation(turn, 1, LocalDateTime.parse(start), PARIS, CREW), List.of());
    }

    /** One starts each day around {@link #AT} and lasts for two, so that two of them always count. */
    private static Cover cover(int number) {
        Instant start = AT.minus(Duration.ofDays(25)).plus(Duration.ofDays(number));
        PersonId by = CREW.get(number % CREW.size());
        return new Cover(new Span(start, start.plus(Duration.ofDays(2))), Optional.of(by), Optional.empty());
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public OnCall.Answer instantOfThreeLayersAndFiftyCovers() {
        return OnCall.at(covered, AT);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Timeline<Optional<PersonId>> yearOfAnHourlyRotationBegunIn1990() {
        return OnCall.timeline(hourly, YEAR);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void yearOfAThousandWeeklySchedules(Blackhole seen) {
        weekly.forEach(rota -> seen.consume(OnCall.timeline(rota, YEAR)));
    }

    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(OnCallBench.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println(results.size() + " benchmarks ran");
    }
}
