package dev.watchbell.reminder;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.people.PersonId;
import dev.watchbell.reminder.wish.Wish;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana has the day before Tuesday, nine o'clock; Ben the day from then on. */
class DuePingsTest {
    private static final Instant NINE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Shift ANAS = shift(ANA, NINE.minus(DAY), DAY);
    private static final Shift BENS = shift(BEN, NINE, DAY);
    private static final Wish USUAL = new Wish(List.of(WEEK, DAY, HOUR), true);

    @Test
    void a_week_a_day_and_an_hour_before_and_not_earlier_the_next_one_is_told() {
        for (Duration lead : List.of(WEEK, DAY, HOUR)) {
            Instant at = NINE.minus(lead);

            assertThat(due(at.minusMillis(1), at.minusMillis(1)).due()).isEmpty();
            assertThat(due(at.minusMillis(1), at.minusMillis(1)).next()).contains(at);
            assertThat(due(at, at.minusMillis(1)).due()).contains(Ping.upcoming(lead, PRIMARY, BENS));
        }
    }

    @Test
    void at_the_start_one_is_told_that_it_begins_and_the_other_that_it_ended() {
        assertThat(due(NINE, NINE.minusSeconds(1)).due())
                .containsExactly(Ping.start(PRIMARY, BENS), Ping.end(PRIMARY, ANAS));
    }

    @Test
    void of_those_missed_before_a_start_only_the_last_is_made_good() {
        assertThat(due(NINE.minusSeconds(60), NINE.minus(WEEK).minusSeconds(60)).due())
                .containsExactly(Ping.upcoming(HOUR, PRIMARY, BENS), Ping.start(PRIMARY, ANAS));
        assertThat(due(NINE.plusSeconds(60), NINE.minus(WEEK)).due())
                .containsExactly(Ping.start(PRIMARY, BENS), Ping.end(PRIMARY, ANAS));
    }

    @Test
    void what_was_due_before_the_last_look_was_seen_to_then() {
        assertThat(due(NINE.minusSeconds(60), NINE.minusSeconds(120)).due()).isEmpty();
        assertThat(due(NINE.plusSeconds(60), NINE.plusSeconds(60)).due()).isEmpty();
    }

    @Test
    void a_missed_start_is_made_good_as_long_as_the_watch_goes_on_and_an_end_as_long_as_it_is_news() {
        Instant crash = NINE.minusSeconds(60);

        assertThat(due(NINE.plus(Duration.ofHours(5)), crash).due())
                .containsExactly(Ping.start(PRIMARY, BENS), Ping.end(PRIMARY, ANAS));
        assertThat(due(NINE.plus(DuePings.NEWS), crash).due()).containsExactly(Ping.start(PRIMARY, BENS));
        assertThat(due(NINE.plus(DAY), crash).due()).isEmpty();
    }

    @Test
    void an_end_that_nobody_foresaw_is_told_where_it_was_made() {
        Looked before = new Looked(NINE.minusSeconds(60), Optional.of(NINE.plus(DAY)));

        assertThat(DuePings.of(facts(before, USUAL, ANAS, BENS), NINE).due())
                .containsExactly(Ping.start(PRIMARY, BENS));
    }

    @Test
    void who_takes_the_watch_at_the_very_instant_of_the_last_look_is_told_by_the_next() {
        assertThat(due(NINE.plusSeconds(10), NINE).due()).contains(Ping.start(PRIMARY, BENS));
    }

    @Test
    void who_had_the_watch_within_that_time_before_needs_no_word_that_it_comes_back() {
        Shift again = shift(ANA, NINE.plus(Duration.ofHours(8)), DAY);
        DuePings.Facts facts = facts(looked(NINE.minus(Duration.ofDays(10))), USUAL, ANAS, again);

        assertThat(DuePings.of(facts, again.span().start().minus(HOUR)).due())
                .contains(Ping.upcoming(HOUR, PRIMARY, again))
                .doesNotContain(Ping.upcoming(DAY, PRIMARY, again));
        assertThat(DuePings.of(facts, NINE).due())
                .as("nor that it ended, who follows themselves")
                .isEmpty();
    }

    @Test
    void each_person_is_told_what_they_want_and_the_start_in_any_case() {
        DuePings.Facts muted = facts(looked(NINE.minus(HOUR)), new Wish(List.of(), false), ANAS, BENS);

        assertThat(DuePings.of(muted, NINE.minusSeconds(1)).due()).isEmpty();
        assertThat(DuePings.of(muted, NINE).due()).containsExactly(Ping.start(PRIMARY, BENS));
    }

    @Test
    void nobody_on_call_and_nothing_ahead_is_no_error() {
        assertThat(DuePings.of(facts(new Looked(NINE, Optional.empty()), USUAL), NINE))
                .isEqualTo(new DuePings(List.of(), Optional.empty()));
    }

    private static DuePings due(Instant now, Instant looked) {
        return DuePings.of(facts(looked(looked), USUAL, ANAS, BENS), now);
    }

    /** Ana's watch was on then, or Ben's. */
    private static Looked looked(Instant until) {
        return new Looked(until, Optional.of(until.isBefore(NINE) ? NINE : NINE.plus(DAY)));
    }

    private static DuePings.Facts facts(Looked looked, Wish wish, Shift... shifts) {
        return new DuePings.Facts(PRIMARY, List.of(shifts), looked, person -> wish);
    }

    private static Shift shift(PersonId person, Instant start, Duration length) {
        return new Shift(person, new Span(start, start.plus(length)));
    }
}
