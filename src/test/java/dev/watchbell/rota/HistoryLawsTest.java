package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.rota.file.RotaWriter;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every schedule, whatever happened to it. */
class HistoryLawsTest {
    private static final int HISTORIES = Integer.getInteger("rota.histories", 12) * 10;

    /** Set {@code -Drota.seed=...} to the number that a failure prints to see it again. */
    private static final long SEED = Long.getLong("rota.seed", new Random().nextLong());

    private static final Instant ABOUT = Instant.parse("2026-03-29T01:00:00Z");
    private static final Duration REACH = Duration.ofDays(20);
    private static final Span WINDOW = new Span(ABOUT.minus(REACH), ABOUT.plus(REACH));

    private final Random random = new Random(SEED);

    @Test
    void a_window_is_its_two_halves() {
        forEachHistory(history -> {
            Rota rota = history.played();
            Instant middle = moment();

            List<Timeline.Entry<Optional<PersonId>>> halves = new ArrayList<>();
            halves.addAll(entries(rota, new Span(WINDOW.start(), middle)));
            halves.addAll(entries(rota, new Span(middle, WINDOW.end())));

            assertThat(joined(halves)).isEqualTo(entries(rota, WINDOW));
        });
    }

    @Test
    void a_window_elsewhere_has_the_same_answers() {
        forEachHistory(history -> {
            Rota rota = history.played();
            var other = new Span(moment(), WINDOW.end().plus(REACH));

            Timeline<Optional<PersonId>> both = OnCall.timeline(rota, new Span(WINDOW.start(), other.end()));

            assertThat(OnCall.timeline(rota, WINDOW)).isEqualTo(both.within(WINDOW));
            assertThat(OnCall.timeline(rota, other)).isEqualTo(both.within(other));
        });
    }

    @Test
    void an_answer_holds_until_it_says() {
        forEachHistory(history -> {
            Rota rota = history.played();
            Instant at = moment();

            OnCall.Answer answer = OnCall.at(rota, at);

            assertThat(answer.until()).isAfter(at);
            Instant last =
                    answer.until().isBefore(WINDOW.end()) ? answer.until().minusNanos(1) : WINDOW.end();
            Instant between = at.plusSeconds((long) (random.nextDouble()
                    * Math.max(0, Duration.between(at, last).toSeconds())));
            assertThat(OnCall.at(rota, between).person()).isEqualTo(answer.person());
            assertThat(OnCall.at(rota, last).person()).isEqualTo(answer.person());
        });
    }

    @Test
    void shifts_are_never_empty_and_neighbours_are_two_people() {
        forEachHistory(history -> {
            List<Shift> shifts = OnCall.shifts(history.played(), WINDOW);

            for (int next = 1; next < shifts.size(); next++) {
                Shift one = shifts.get(next - 1);
                Shift other = shifts.get(next);
                assertThat(one.span().end()).isBeforeOrEqualTo(other.span().start());
                assertThat(one.span().end().equals(other.span().start())
                                && one.person().equals(other.person()))
                        .as("%s and %s are one shift", one, other)
                        .isFalse();
            }
        });
    }

    @Test
    void a_shift_has_the_same_ends_from_wherever_it_is_looked_at() {
        forEachHistory(history -> {
            Rota rota = history.played();
            Instant at = moment();

            List<Shift> near = OnCall.shifts(rota, new Span(at, at.plusSeconds(1)));

            assertThat(near).hasSize(OnCall.at(rota, at).person().isPresent() ? 1 : 0);
            assertThat(OnCall.shifts(rota, WINDOW))
                    .containsAll(near.stream().filter(HistoryLawsTest::hasEnds).toList());
        });
    }

    @Test
    void nothing_that_happens_changes_what_was_before() {
        forEachHistory(history -> {
            for (History.Event event : history.events()) {
                var before = new Span(WINDOW.start(), event.at());

                List<Timeline.Entry<Optional<PersonId>>> as =
                        entries(history.until(event.at()).played(), before);

                assertThat(entries(history.played(), before))
                        .as("before %s", event)
                        .isEqualTo(as);
            }
        });
    }

    @Test
    void an_edit_with_the_same_layers_changes_nothing() {
        forEachHistory(history -> {
            Rota rota = history.played();
            Instant last =
                    history.events().stream().map(History.Event::at).reduce(WINDOW.start(), (one, other) -> other);
            Instant later = last.plus(Duration.ofMinutes(15L * (1 + random.nextInt(500))));

            Rota same = rota.edited(later, rota.layers()).edited(later.plusSeconds(60), rota.layers());

            assertThat(entries(same, WINDOW)).isEqualTo(entries(rota, WINDOW));
        });
    }

    @Test
    void other_names_for_all_layers_change_nothing() {
        forEachHistory(history -> {
            List<Layer> renamed = new ArrayList<>();
            for (Layer layer : history.layers()) {
                renamed.add(new Layer("new " + layer.name(), layer.rotation(), layer.active()));
            }
            Rota rota = new Rota(history.layers(), List.of());

            assertThat(entries(rota.edited(moment(), renamed), WINDOW)).isEqualTo(entries(rota, WINDOW));
        });
    }

    @Test
    void a_cover_that_is_taken_back_leaves_the_past_and_nothing_else() {
        forEachHistory(history -> {
            Rota rota = history.played();
            Instant start = moment();
            var cover = new Cover(
                    new Span(start, start.plus(Duration.ofHours(40))),
                    Optional.of(RandomHistory.CAST.get(random.nextInt(5))),
                    Optional.empty());
            Instant back = start.plus(Duration.ofMinutes(15L * (random.nextInt(240) - 40)));

            Rota with = rota.with(cover);
            Rota left = cover.cancelledAt(back).map(rota::with).orElse(rota);

            Stream.of(start, back.minusSeconds(1), back, back.plusSeconds(1), start.plus(Duration.ofHours(39)))
                    .forEach(at -> assertThat(OnCall.at(left, at).person())
                            .as("%s at %s, taken back at %s", cover, at, back)
                            .isEqualTo(OnCall.at(at.isBefore(back) ? with : rota, at)
                                    .person()));
        });
    }

    @Test
    void who_has_left_is_never_on_call_again() {
        forEachHistory(history -> {
            PersonId gone = RandomHistory.CAST.get(random.nextInt(5));
            Instant at = moment();

            Rota rota = history.played().without(gone, at);

            assertThat(entries(rota, new Span(at, WINDOW.end().plus(REACH))))
                    .noneMatch(entry -> entry.value().equals(Optional.of(gone)));
            var before = new Span(WINDOW.start().minusSeconds(1), at);
            assertThat(entries(rota, before)).isEqualTo(entries(history.played(), before));
        });
    }

    @Test
    void what_is_written_down_is_read_again() {
        forEachHistory(history -> {
            RotaDraft draft = RotaFile.parse("history.yaml", HistoryText.of(history));

            RotaDraft again = RotaFile.parse("written.yaml", RotaWriter.write(draft));

            assertThat(again).isEqualTo(draft);
            assertThat(again.schedules().values()).containsExactly(history.played());
            assertThat(LayersJson.read(LayersJson.write(history.layers()))).isEqualTo(history.layers());
        });
    }

    /** Whoever is alone in a list goes on forever, and their shift is cut at a distance. */
    private static boolean hasEnds(Shift shift) {
        Duration near = OnCall.FARTHEST.minus(REACH.multipliedBy(2));
        return shift.span().start().isAfter(ABOUT.minus(near))
                && shift.span().end().isBefore(ABOUT.plus(near));
    }

    private void forEachHistory(Consumer<History> law) {
        var zones = Stream.of("Europe/Paris", "Europe/London", "Asia/Tokyo", "Australia/Lord_Howe")
                .map(ZoneId::of)
                .toList();
        var histories = new RandomHistory(random, zones, ABOUT, REACH.minusDays(1));
        for (int number = 0; number < HISTORIES; number++) {
            History history = histories.next();
            try {
                law.accept(history);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("-Drota.seed=%d%n%s".formatted(SEED, HistoryText.of(history)), broken);
            }
        }
    }

    private Instant moment() {
        int quarters = (int) REACH.dividedBy(Duration.ofMinutes(15));
        return ABOUT.plus(Duration.ofMinutes(15L * (random.nextInt(2 * quarters - 2) + 1 - quarters)));
    }

    private static List<Timeline.Entry<Optional<PersonId>>> entries(Rota rota, Span window) {
        return OnCall.timeline(rota, window).entries();
    }

    private static List<Timeline.Entry<Optional<PersonId>>> joined(List<Timeline.Entry<Optional<PersonId>>> halves) {
        List<Timeline.Entry<Optional<PersonId>>> joined = new ArrayList<>();
        for (Timeline.Entry<Optional<PersonId>> entry : halves) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).value().equals(entry.value())) {
                var span =
                        new Span(joined.get(last).span().start(), entry.span().end());
                joined.set(last, new Timeline.Entry<>(span, entry.value()));
            } else {
                joined.add(entry);
            }
        }
        return joined;
    }
}
