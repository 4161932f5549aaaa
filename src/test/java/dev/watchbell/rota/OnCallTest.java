package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnCallTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CHI = new PersonId("chi");
    private static final Layer WEEKS = layer("weeks", Turn.WEEKLY, "2026-03-02T09:00", List.of(), ANA, BEN);

    @Test
    void an_answer_tells_its_layer_its_covers_and_how_long_it_holds() {
        var nights = List.<Active>of(new Active.Daily(LocalTime.of(22, 0), LocalTime.of(6, 0)));
        Layer night = layer("nights", Turn.DAILY, "2026-03-02T22:00", nights, CHI);
        Cover cover = cover("2026-03-03T00:00:00Z", "2026-03-03T04:00:00Z", BEN, Optional.of(CHI));
        Cover other = cover("2026-03-03T01:00:00Z", "2026-03-03T02:00:00Z", ANA, Optional.of(ANA));
        var rota = new Rota(List.of(WEEKS, night), List.of(cover, other));

        OnCall.Answer evening = OnCall.at(rota, Instant.parse("2026-03-02T20:59:59Z"));
        OnCall.Answer covered = OnCall.at(rota, Instant.parse("2026-03-03T01:30:00Z"));

        assertThat(evening)
                .isEqualTo(new OnCall.Answer(
                        Optional.of(ANA),
                        Optional.of(ANA),
                        Optional.of(WEEKS),
                        List.of(),
                        Instant.parse("2026-03-02T21:00:00Z")));
        assertThat(covered)
                .isEqualTo(new OnCall.Answer(
                        Optional.of(BEN),
                        Optional.of(CHI),
                        Optional.of(night),
                        List.of(cover),
                        Instant.parse("2026-03-03T02:00:00Z")));
    }

    @Test
    void nobody_for_ever_is_an_answer_too() {
        var rota = new Rota(List.of(), List.of());

        assertThat(OnCall.at(rota, Instant.EPOCH).until()).isEqualTo(Instant.MAX);
        assertThat(OnCall.at(rota, Instant.EPOCH).person()).isEmpty();
    }

    @Test
    void a_thousand_years_on_it_is_still_somebodys_monday_at_nine() {
        OnCall.Answer answer = OnCall.at(new Rota(List.of(WEEKS), List.of()), Instant.parse("3026-07-06T08:00:00Z"));

        assertThat(answer.person()).isPresent();
        assertThat(answer.until().atZone(PARIS).toLocalDateTime()).isEqualTo("3026-07-10T09:00");
    }

    @Test
    void instants_beyond_all_calendars_are_refused() {
        var rota = new Rota(List.of(WEEKS), List.of());

        assertThatThrownBy(() -> OnCall.at(rota, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the years 1 to 9999");
    }

    @Test
    void shifts_are_whole_also_where_they_reach_out_of_the_window() {
        var rota = new Rota(List.of(WEEKS), List.of());

        List<Shift> shifts = OnCall.shifts(rota, span("2026-03-14T00:00:00Z", "2026-03-17T00:00:00Z"));

        assertThat(shifts)
                .containsExactly(
                        new Shift(BEN, span("2026-03-09T08:00:00Z", "2026-03-16T08:00:00Z")),
                        new Shift(ANA, span("2026-03-16T08:00:00Z", "2026-03-23T08:00:00Z")));
    }

    @Test
    void a_shift_that_begins_or_ends_at_the_windows_edge_is_that_long() {
        var rota = new Rota(List.of(WEEKS), List.of());

        List<Shift> shifts = OnCall.shifts(rota, span("2026-03-09T08:00:00Z", "2026-03-16T08:00:00Z"));

        assertThat(shifts).containsExactly(new Shift(BEN, span("2026-03-09T08:00:00Z", "2026-03-16T08:00:00Z")));
    }

    @Test
    void a_swap_with_oneself_next_door_makes_one_long_shift() {
        Cover cover = cover("2026-03-08T08:00:00Z", "2026-03-09T08:00:00Z", BEN, Optional.of(ANA));
        var rota = new Rota(List.of(WEEKS), List.of()).with(cover);

        List<Shift> shifts = OnCall.shifts(rota, span("2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z"));

        assertThat(shifts).containsExactly(new Shift(BEN, span("2026-03-08T08:00:00Z", "2026-03-16T08:00:00Z")));
    }

    @Test
    void a_shift_without_end_is_cut_a_year_from_the_window() {
        var rota = new Rota(List.of(layer("alone", Turn.HOURS, "2026-03-02T09:00", List.of(), ANA)), List.of());
        Span window = span("2030-01-01T00:00:00Z", "2030-01-02T00:00:00Z");

        List<Shift> shifts = OnCall.shifts(rota, window);

        assertThat(shifts)
                .containsExactly(new Shift(
                        ANA,
                        new Span(
                                window.start().minus(OnCall.FARTHEST),
                                window.end().plus(OnCall.FARTHEST))));
    }

    @Test
    void holes_are_entries_of_a_timeline_and_no_shifts() {
        var rota = new Rota(List.of(WEEKS), List.of());
        Span window = span("2026-03-01T00:00:00Z", "2026-03-02T08:00:00Z");

        assertThat(OnCall.timeline(rota, window).entries()).singleElement().satisfies(hole -> {
            assertThat(hole.span()).isEqualTo(window);
            assertThat(hole.value()).isEmpty();
        });
        assertThat(OnCall.shifts(rota, window)).isEmpty();
    }

    private static Layer layer(String name, Turn turn, String start, List<Active> active, PersonId... users) {
        return new Layer(name, new Rotation(turn, 1, LocalDateTime.parse(start), PARIS, List.of(users)), active);
    }

    private static Cover cover(String start, String end, PersonId by, Optional<PersonId> replaces) {
        return new Cover(span(start, end), Optional.of(by), replaces);
    }

    private static Span span(String start, String end) {
        return new Span(Instant.parse(start), Instant.parse(end));
    }
}
