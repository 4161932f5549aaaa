package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditsTest {
    /** Weekly from Monday 5 January 2026, in UTC: ana 5, ben 12, chi 19, dan 26. */
    private static final Rota WEEKS = new Rota(List.of(weekly("ana", "ben", "chi", "dan")), List.of());

    private static final Instant IN_BENS_WEEK = Instant.parse("2026-01-14T15:00:00Z");

    @Test
    void who_has_the_watch_keeps_it_and_the_next_in_the_new_list_follows() {
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(weekly("dan", "ben", "ana", "chi")));

        assertThat(weeks(edited)).isEqualTo("ana ben ana chi dan ben");
    }

    @Test
    void nothing_before_the_edit_changes() {
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(weekly("dan")));

        var past = new Span(Instant.parse("2026-01-01T00:00:00Z"), IN_BENS_WEEK);
        assertThat(OnCall.timeline(edited, past)).isEqualTo(OnCall.timeline(WEEKS, past));
    }

    @Test
    void a_layer_alone_tells_its_turns_through_the_edits_and_nobody_before_it_was_there() {
        Layer night = weekly("eve", "fay");
        Rota edited = WEEKS.edited(
                IN_BENS_WEEK,
                List.of(weekly("dan", "ben", "ana", "chi"), new Layer("night", night.rotation(), List.of())));
        var window = new Span(Instant.parse("2026-01-06T00:00:00Z"), Instant.parse("2026-01-20T00:00:00Z"));

        assertThat(OnCall.layer(edited, edited.layers().get(0).name(), window).entries())
                .extracting(entry -> entry.value().orElseThrow().value())
                .containsExactly("ana", "ben", "ana");
        assertThat(OnCall.layer(edited, "night", window).entries())
                .extracting(entry -> entry.value().map(PersonId::value).orElse("nobody"))
                .startsWith("nobody", "fay");
        assertThat(OnCall.layer(edited, "no such layer", window).entries())
                .singleElement()
                .matches(entry -> entry.value().isEmpty());
    }

    @Test
    void a_layer_that_is_renamed_and_edited_in_one_goes_on() {
        Layer renamed = new Layer("all week", weekly("dan", "ben", "ana", "chi").rotation(), List.of());

        assertThat(weeks(WEEKS.edited(IN_BENS_WEEK, List.of(renamed)))).isEqualTo("ana ben ana chi dan ben");
    }

    @Test
    void a_copy_of_a_layer_takes_nothing_from_the_one_that_kept_the_name() {
        Layer copy = new Layer("copy", WEEKS.layers().get(0).rotation(), List.of());
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(copy, weekly("dan", "ben", "ana", "chi")));

        assertThat(weeks(edited)).isEqualTo("ana ben ana chi dan ben");
    }

    @Test
    void whose_name_is_gone_passes_the_turn_on_at_once() {
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(weekly("ana", "chi", "dan")));

        assertThat(at(edited, IN_BENS_WEEK.minusNanos(1))).contains(person("ben"));
        assertThat(at(edited, IN_BENS_WEEK)).contains(person("chi"));
        assertThat(weeks(edited)).isEqualTo("ana ben dan ana chi dan");
    }

    @Test
    void where_nobody_of_the_old_list_is_left_the_first_of_the_new_has_it() {
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(weekly("eve", "fay")));

        assertThat(at(edited, IN_BENS_WEEK)).contains(person("eve"));
        assertThat(weeks(edited)).isEqualTo("ana ben fay eve fay eve");
    }

    @Test
    void an_empty_list_has_nobody_and_the_first_of_the_next_list_has_the_turn_that_goes_on() {
        Rota emptied = WEEKS.edited(IN_BENS_WEEK, List.of(weekly()));
        Rota filled = emptied.edited(Instant.parse("2026-01-20T00:00:00Z"), List.of(weekly("chi", "ana")));

        assertThat(at(emptied, IN_BENS_WEEK)).isEmpty();
        assertThat(at(filled, Instant.parse("2026-01-20T00:00:00Z"))).contains(person("chi"));
        assertThat(weeks(filled)).isEqualTo("ana ben nobody ana chi ana");
    }

    @Test
    void new_times_begin_with_their_first_handoff() {
        var thursdays = new Rotation(
                Turn.DAILY,
                2,
                LocalDateTime.parse("2026-01-01T18:00"),
                ZoneId.of("UTC"),
                names("ana", "ben", "chi", "dan"));
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(new Layer("weeks", thursdays, List.of())));

        assertThat(at(edited, Instant.parse("2026-01-15T17:59:59Z"))).contains(person("ben"));
        assertThat(at(edited, Instant.parse("2026-01-15T18:00:00Z"))).contains(person("chi"));
        assertThat(at(edited, Instant.parse("2026-01-17T18:00:00Z"))).contains(person("dan"));
    }

    @Test
    void who_is_listed_twice_keeps_their_place() {
        Rota twice = new Rota(List.of(weekly("ana", "ben", "ana", "chi")), List.of());
        Instant inAnasSecond = Instant.parse("2026-01-21T00:00:00Z");

        Rota same = twice.edited(inAnasSecond, List.of(weekly("dan", "ben", "ana", "chi")));
        Rota moved = twice.edited(inAnasSecond, List.of(weekly("ana", "dan", "ben", "chi")));

        assertThat(weeks(same)).isEqualTo("ana ben ana chi dan ben");
        assertThat(weeks(moved)).isEqualTo("ana ben ana dan ben chi");
    }

    @Test
    void who_is_gone_covers_nothing_from_then_on() {
        var cover = new Cover(
                new Span(Instant.parse("2026-01-13T00:00:00Z"), Instant.parse("2026-01-16T00:00:00Z")),
                Optional.of(person("dan")),
                Optional.empty());
        Rota without = WEEKS.with(cover).without(person("dan"), IN_BENS_WEEK);

        assertThat(at(without, IN_BENS_WEEK.minusNanos(1))).contains(person("dan"));
        assertThat(at(without, IN_BENS_WEEK)).contains(person("ben"));
        assertThat(weeks(without)).isEqualTo("ana ben chi ana ben chi");
    }

    @Test
    void who_is_gone_is_in_no_later_edit_either() {
        Rota planned = WEEKS.edited(Instant.parse("2026-01-28T00:00:00Z"), List.of(weekly("dan", "eve")));

        assertThat(weeks(planned.without(person("dan"), IN_BENS_WEEK))).isEqualTo("ana ben chi ana eve eve");
    }

    @Test
    void a_renamed_layer_goes_on_where_it_was() {
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(weekly("ana", "chi", "dan", "ben")))
                .edited(
                        IN_BENS_WEEK.plusSeconds(60),
                        List.of(new Layer(
                                "renamed", weekly("ana", "chi", "dan", "ben").rotation(), List.of())));

        assertThat(weeks(edited)).isEqualTo("ana ben ana chi dan ben");
    }

    @Test
    void edits_follow_each_other() {
        Rota edited = WEEKS.edited(IN_BENS_WEEK, List.of(weekly("ana")));

        assertThatThrownBy(() -> edited.edited(IN_BENS_WEEK.minusSeconds(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edits follow each other");
    }

    /** Who has the watch at each of six Mondays, noon, from 5 January on. */
    private static String weeks(Rota rota) {
        return IntStream.range(0, 6)
                .mapToObj(week -> Instant.parse("2026-01-05T12:00:00Z").plusSeconds(week * 7L * 86_400))
                .map(noon -> at(rota, noon).map(PersonId::value).orElse("nobody"))
                .collect(Collectors.joining(" "));
    }

    private static Optional<PersonId> at(Rota rota, Instant at) {
        return OnCall.at(rota, at).person();
    }

    private static Layer weekly(String... users) {
        var rotation =
                new Rotation(Turn.WEEKLY, 1, LocalDateTime.parse("2026-01-05T09:00"), ZoneId.of("UTC"), names(users));
        return new Layer("weeks", rotation, List.of());
    }

    private static List<PersonId> names(String... users) {
        return List.of(users).stream().map(PersonId::new).toList();
    }

    private static PersonId person(String name) {
        return new PersonId(name);
    }
}
