package dev.watchbell.reminder;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.people.PersonId;
import dev.watchbell.reminder.Ping.Kind;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuePingsTest {
    private static final Instant NINE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Shift ANAS = shift(ANA, NINE.minus(Duration.ofDays(1)));
    private static final Shift BENS = shift(BEN, NINE);

    @Test
    void an_hour_before_and_not_earlier_the_next_one_is_told() {
        Instant hour = NINE.minus(Duration.ofHours(1));

        assertThat(due(hour.minusMillis(1), hour)).isEqualTo(new DuePings(List.of(), Optional.of(hour)));
        assertThat(due(hour, hour)).isEqualTo(new DuePings(List.of(ping(Kind.UPCOMING, BENS)), Optional.of(NINE)));
    }

    @Test
    void at_the_start_who_has_the_watch_is_told_and_the_upcoming_ping_is_past() {
        assertThat(due(NINE, NINE.minusSeconds(1)).due()).containsExactly(ping(Kind.START, BENS));
        assertThat(due(NINE.minusMillis(1), NINE.minusSeconds(1)).due()).containsExactly(ping(Kind.UPCOMING, BENS));
    }

    @Test
    void nobody_is_told_twice() {
        Told upcoming = told(Kind.UPCOMING, BEN);
        Told start = told(Kind.START, BEN);

        assertThat(due(NINE.minusSeconds(60), NINE.minusSeconds(120), upcoming).due())
                .isEmpty();
        assertThat(due(NINE, NINE.minusSeconds(60), upcoming, start).due()).isEmpty();
    }

    @Test
    void who_gets_the_shift_in_the_last_hour_is_told_though_the_other_one_was() {
        Told other = told(Kind.UPCOMING, ANA);

        assertThat(due(NINE.minusSeconds(1800), NINE.minusSeconds(1830), other).due())
                .containsExactly(ping(Kind.UPCOMING, BENS));
    }

    @Test
    void a_missed_start_is_made_good_as_long_as_the_watch_goes_on() {
        Instant crash = NINE.minusSeconds(60);

        assertThat(due(NINE.plus(Duration.ofHours(5)), crash).due()).containsExactly(ping(Kind.START, BENS));
    }

    @Test
    void what_began_before_the_first_look_is_no_start() {
        assertThat(due(NINE.plusSeconds(60), NINE.plusSeconds(60)).due()).isEmpty();
    }

    @Test
    void who_takes_the_watch_at_the_very_instant_of_the_last_look_is_told_by_the_next() {
        assertThat(due(NINE.plusSeconds(10), NINE).due()).containsExactly(ping(Kind.START, BENS));
    }

    @Test
    void nobody_on_call_and_nothing_ahead_is_no_error() {
        DuePings none = DuePings.of(new DuePings.Facts(PRIMARY, List.of(), List.of(), NINE), NINE);

        assertThat(none).isEqualTo(new DuePings(List.of(), Optional.empty()));
    }

    private static DuePings due(Instant now, Instant looked, Told... told) {
        return DuePings.of(new DuePings.Facts(PRIMARY, List.of(ANAS, BENS), List.of(told), looked), now);
    }

    private static Ping ping(Kind kind, Shift shift) {
        return new Ping(kind, PRIMARY, shift);
    }

    private static Told told(Kind kind, PersonId person) {
        return new Told(1, kind, PRIMARY, NINE, person, NINE, Optional.empty());
    }

    private static Shift shift(PersonId person, Instant start) {
        return new Shift(person, new Span(start, start.plus(Duration.ofDays(1))));
    }
}
