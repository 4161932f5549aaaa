package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void neighbours_that_say_the_same_are_one() {
        var timeline = new Timeline<>(List.of(entry(0, 1, "ana"), entry(1, 2, "ana"), entry(2, 3, "ben")));

        assertThat(timeline.entries()).containsExactly(entry(0, 2, "ana"), entry(2, 3, "ben"));
    }

    @Test
    void a_hole_keeps_equal_values_apart_until_it_is_filled() {
        var timeline = new Timeline<>(List.of(entry(1, 2, "ana"), entry(3, 4, "ana")));

        assertThat(timeline.entries()).hasSize(2);
        assertThat(timeline.filling(span(0, 5), "nobody").entries())
                .containsExactly(
                        entry(0, 1, "nobody"),
                        entry(1, 2, "ana"),
                        entry(2, 3, "nobody"),
                        entry(3, 4, "ana"),
                        entry(4, 5, "nobody"));
        assertThat(timeline.filling(span(1, 4), "ana").entries()).containsExactly(entry(1, 4, "ana"));
    }

    @Test
    void a_window_cuts_what_reaches_over_its_edges() {
        var timeline = new Timeline<>(List.of(entry(0, 4, "ana"), entry(4, 8, "ben"), entry(8, 9, "chi")));

        assertThat(timeline.within(span(3, 8)).entries()).containsExactly(entry(3, 4, "ana"), entry(4, 8, "ben"));
    }

    @Test
    void a_value_holds_from_its_start_up_to_its_end() {
        var timeline = new Timeline<>(List.of(entry(0, 4, "ana"), entry(5, 8, "ben")));

        assertThat(timeline.at(hour(0))).contains("ana");
        assertThat(timeline.at(hour(4))).isEmpty();
        assertThat(timeline.at(hour(5))).contains("ben");
        assertThat(timeline.at(hour(8))).isEmpty();
    }

    @Test
    void entries_that_overlap_are_refused() {
        List<Timeline.Entry<String>> entries = List.of(entry(0, 2, "ana"), entry(1, 3, "ben"));

        assertThatThrownBy(() -> new Timeline<>(entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("starts before the end of");
    }

    private static Timeline.Entry<String> entry(int from, int to, String value) {
        return new Timeline.Entry<>(span(from, to), value);
    }

    private static Span span(int from, int to) {
        return new Span(hour(from), hour(to));
    }

    private static Instant hour(int hour) {
        return Instant.ofEpochSecond(hour * 3600L);
    }
}
