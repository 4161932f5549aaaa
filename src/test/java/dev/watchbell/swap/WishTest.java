package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishTest {
    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");

    private static final Choice TUE = choice("2026-03-03T08:00:00Z");
    private static final Choice THU = choice("2026-03-05T08:00:00Z");

    @Test
    void a_colleague_and_both_shifts_may_be_typed_or_left_out() {
        assertThat(Wish.of("<@U0BEN|ben> mine tue theirs thu 09:00"))
                .isEqualTo(new Wish("<@U0BEN|ben>", "tue", "thu 09:00"));
        assertThat(Wish.of("<@U0BEN|ben>")).isEqualTo(new Wish("<@U0BEN|ben>", "", ""));
        assertThat(Wish.of("@ben THEIRS thu")).isEqualTo(new Wish("@ben", "", "thu"));
        assertThat(Wish.of("mine tue")).isEqualTo(new Wish("", "tue", ""));
    }

    @Test
    void a_name_that_holds_such_a_word_stays_whole() {
        assertThat(Wish.of("mineko theirsson")).isEqualTo(new Wish("mineko theirsson", "", ""));
    }

    @Test
    void a_day_means_the_shift_that_begins_on_it_and_a_time_the_one_that_is_on() {
        List<Choice> choices = List.of(TUE, THU);

        assertThat(Wish.pick(choices, "thu", NOW, PARIS)).contains(THU);
        assertThat(Wish.pick(choices, "wed 02:00", NOW, PARIS)).contains(TUE);
        assertThat(Wish.pick(choices, "2026-03-20", NOW, PARIS)).isEmpty();
        assertThat(Wish.pick(choices, "someday", NOW, PARIS)).isEmpty();
        assertThat(Wish.pick(choices, "", NOW, PARIS)).isEmpty();
    }

    private static Choice choice(String start) {
        Instant from = Instant.parse(start);
        return new Choice(PRIMARY, new Span(from, from.plus(Duration.ofDays(1))));
    }
}
