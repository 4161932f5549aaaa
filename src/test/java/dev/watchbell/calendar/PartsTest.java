package dev.watchbell.calendar;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.calendar.Part.Piece;
import dev.watchbell.kit.Crew;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Days in turn from Mon 2 March, 08:00 UTC: ana, ben, chi, ana, … */
class PartsTest {
    private static final Rota DAILY = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
    private static final Instant MON = Instant.parse("2026-03-02T08:00:00Z");
    private static final Span WEEK = new Span(MON, MON.plus(Duration.ofDays(7)));
    private static final String MONDAYS = "2026-03-02T08:00:00Z";
    private static final String TUESDAYS = "2026-03-03T08:00:00Z";

    @Test
    void a_shift_is_called_by_its_turn() {
        assertThat(names(DAILY)).hasSize(7).contains(MONDAYS, TUESDAYS);
    }

    @Test
    void a_shift_that_is_covered_whole_is_the_same_one_with_another_person() {
        Rota covered = DAILY.with(cover(0, 24, DAN));

        assertThat(names(covered)).isEqualTo(names(DAILY));
        assertThat(named(covered, MONDAYS).shift()).isEqualTo(shift(DAN, 0, 24));
        assertThat(named(covered, MONDAYS).covered()).containsExactly(new Piece(ANA, span(0, 24)));
    }

    @Test
    void a_shift_that_is_cut_at_its_start_is_the_same_one_shorter() {
        Rota cut = DAILY.with(cover(0, 3, DAN));

        assertThat(named(cut, MONDAYS).shift()).isEqualTo(shift(ANA, 3, 24));
        assertThat(named(cut, MONDAYS).given()).containsExactly(new Piece(DAN, span(0, 3)));
        assertThat(named(cut, MONDAYS + " U0DAN 0").shift()).isEqualTo(shift(DAN, 0, 3));
    }

    @Test
    void each_piece_of_a_split_shift_has_a_name_that_stays_when_its_neighbours_change() {
        Rota split = DAILY.with(cover(6, 12, DAN));
        Rota further = split.with(cover(6, 8, CHI)).with(cover(2, 4, BEN));

        assertThat(named(split, MONDAYS).shift()).isEqualTo(shift(ANA, 0, 6));
        assertThat(named(split, MONDAYS + " U0DAN 0").shift()).isEqualTo(shift(DAN, 6, 12));
        assertThat(named(split, MONDAYS + " U0ANA 1").shift()).isEqualTo(shift(ANA, 12, 24));
        assertThat(named(further, MONDAYS).shift()).isEqualTo(shift(ANA, 0, 2));
        assertThat(named(further, MONDAYS + " U0DAN 0").shift()).isEqualTo(shift(DAN, 8, 12));
    }

    @Test
    void who_takes_the_shift_before_their_own_has_their_own_longer() {
        Rota longer = DAILY.with(cover(20, 24, BEN));

        assertThat(named(longer, TUESDAYS).shift()).isEqualTo(shift(BEN, 20, 48));
        assertThat(named(longer, TUESDAYS).covered()).containsExactly(new Piece(ANA, span(20, 24)));
        assertThat(named(longer, MONDAYS).shift()).isEqualTo(shift(ANA, 0, 20));
    }

    @Test
    void a_watch_where_nobody_had_one_is_called_by_its_start() {
        Rota nobody = new Rota(List.of(), List.of()).with(cover(0, 24, DAN));

        assertThat(names(nobody)).containsExactly("extra " + MONDAYS);
    }

    @Test
    void a_watch_without_beginning_or_end_keeps_its_name_as_years_pass() {
        Rota always = Crew.daily("2020-03-02T09:00", ANA);
        Span later =
                new Span(WEEK.start().plus(Duration.ofDays(900)), WEEK.end().plus(Duration.ofDays(900)));

        assertThat(Parts.of(always, WEEK)).extracting(Part::name).containsExactly("always U0ANA");
        assertThat(Parts.of(always, later)).extracting(Part::name).containsExactly("always U0ANA");
    }

    @Test
    void whatever_is_covered_each_shift_has_a_name_of_its_own_from_wherever_it_is_looked_at() {
        for (int seed = 0; seed < 200; seed++) {
            Rota rota = covered(new Random(seed));
            List<Part> whole = Parts.of(rota, WEEK);

            assertThat(whole).as("seed " + seed).extracting(Part::name).doesNotHaveDuplicates();
            assertThat(whole).as("seed " + seed).extracting(Part::shift).isEqualTo(OnCall.shifts(rota, WEEK));
            for (int hour = 0; hour < 7 * 24; hour += 5) {
                assertThat(whole).as("seed " + seed).containsAll(Parts.of(rota, span(hour, hour + 1)));
            }
        }
    }

    private static Rota covered(Random random) {
        List<PersonId> people = List.of(ANA, BEN, CHI, DAN);
        Rota rota = DAILY;
        for (int cover = random.nextInt(8); cover > 0; cover--) {
            int from = random.nextInt(120);
            rota = rota.with(cover(from, from + 1 + random.nextInt(40), people.get(random.nextInt(4))));
        }
        return rota;
    }

    private static List<String> names(Rota rota) {
        return Parts.of(rota, WEEK).stream().map(Part::name).toList();
    }

    private static Part named(Rota rota, String name) {
        return Parts.of(rota, WEEK).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Cover cover(int from, int to, PersonId by) {
        return new Cover(span(from, to), Optional.of(by), Optional.empty());
    }

    private static Shift shift(PersonId person, int from, int to) {
        return new Shift(person, span(from, to));
    }

    /** Hours from Monday's handoff. */
    private static Span span(int from, int to) {
        return new Span(MON.plus(Duration.ofHours(from)), MON.plus(Duration.ofHours(to)));
    }
}
