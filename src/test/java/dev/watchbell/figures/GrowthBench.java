package dev.watchbell.figures;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Edit;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Turn;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What an answer at an instant costs when there is more and more of one thing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class GrowthBench {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant AT = Instant.parse("2026-03-28T12:34:56Z");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-28T13:34");

    /** Of what there is more. */
    public enum Of {
        COVERS,
        EDITS,
        LAYERS,
        PEOPLE,
        TURNS_SINCE_THE_START
    }

    @Param
    public Of of = Of.COVERS;

    @Param({"1", "100", "10000"})
    public int number;

    private Supplier<OnCall.Answer> question = () -> OnCall.at(new Rota(List.of(), List.of()), AT);

    @Setup
    public void ask() {
        Rota rota = rota();
        question = () -> OnCall.at(rota, AT);
    }

    private Rota rota() {
        return switch (of) {
            case COVERS ->
                new Rota(
                        List.of(layer("weeks", NOW.minusYears(1), 4)),
                        IntStream.range(0, number).mapToObj(GrowthBench::cover).toList());
            case EDITS -> edited();
            case LAYERS ->
                new Rota(
                        IntStream.range(0, number)
                                .mapToObj(layer -> layer("layer " + layer, NOW.minusYears(1), 4))
                                .toList(),
                        List.of());
            case PEOPLE -> new Rota(List.of(layer("weeks", NOW.minusYears(1), number)), List.of());
            case TURNS_SINCE_THE_START -> new Rota(List.of(layer("weeks", NOW.minusDays(number), 4)), List.of());
        };
    }

    /** Edits of a day each, the last today, by which one more and one less are in the list. */
    private Rota edited() {
        List<Edit> edits = new ArrayList<>();
        LocalDateTime start = NOW.minusDays(number + 1L);
        edits.add(new Edit(Instant.MIN, List.of(layer("days", start, 4))));
        for (int edit = 0; edit < number; edit++) {
            edits.add(new Edit(AT.minus(Duration.ofDays(number - edit)), List.of(layer("days", start, 4 + edit % 2))));
        }
        return Rota.of(edits, List.of());
    }

    private static Layer layer(String name, LocalDateTime start, int people) {
        List<PersonId> users = IntStream.range(0, people)
                .mapToObj(person -> new PersonId("U" + person))
                .toList();
        return new Layer(name, new Rotation(Turn.DAILY, 1, start, PARIS, users), List.of());
    }

    /** One a day, the newest today, for two days each, so that two of them count. */
    private static Cover cover(int number) {
        Instant start = AT.minus(Duration.ofDays(number)).minus(Duration.ofHours(1));
        return new Cover(
                new Span(start, start.plus(Duration.ofDays(2))), Optional.of(new PersonId("U9")), Optional.empty());
    }

    @Benchmark
    public OnCall.Answer instant() {
        return question.get();
    }

    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(GrowthBench.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println(results.size() + " benchmarks ran");
    }
}
