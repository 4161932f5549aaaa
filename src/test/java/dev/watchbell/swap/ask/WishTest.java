package dev.watchbell.swap.ask;

import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.rota.ScheduleId;
import dev.watchbell.swap.Choice;
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
    void a_colleague_and_both_shifts_may_be_typed_or_left_out_in_any_order() {
        assertThat(Wish.of("<@U0BEN|ben> mine tue theirs thu 09:00"))
                .isEqualTo(new Wish("", "<@U0BEN|ben>", "tue", "thu 09:00"));
        assertThat(Wish.of("<@U0BEN|ben> theirs thu mine tue")).isEqualTo(new Wish("", "<@U0BEN|ben>", "tue", "thu"));
        assertThat(Wish.of("<@U0BEN|ben>")).isEqualTo(new Wish("", "<@U0BEN|ben>", "", ""));
        assertThat(Wish.of("@ben THEIRS thu")).isEqualTo(new Wish("", "@ben", "", "thu"));
        assertThat(Wish.of("mine tue")).isEqualTo(new Wish("", "", "tue", ""));
    }

    @Test
    void a_lead_says_for_whom() {
        assertThat(Wish.of("for <@U0ANA|ana> @ben mine tue")).isEqualTo(new Wish("<@U0ANA|ana>", "@ben", "tue", ""));
        assertThat(Wish.of("@ben mine tue for @ana")).isEqualTo(new Wish("@ana", "@ben", "tue", ""));
    }

    @Test
    void anyone_is_not_a_name() {
        assertThat(Wish.of("Anyone mine tue").withAnyone()).isTrue();
        assertThat(Wish.of("anyone-else").withAnyone()).isFalse();
    }

    @Test
    void a_name_that_holds_such_a_word_stays_whole() {
        assertThat(Wish.of("mineko theirsson")).isEqualTo(new Wish("", "mineko theirsson", "", ""));
    }

    @Test
    void a_day_means_the_shift_that_begins_on_it_and_a_time_the_one_that_is_on() {
        List<Choice> choices = List.of(TUE, THU);

        assertThat(Wish.pick(choices, "thu", NOW, PARIS)).contains(new Wish.Pick(THU, "", true));
        assertThat(Wish.pick(choices, "wed 02:00", NOW, PARIS)).contains(new Wish.Pick(TUE, "", true));
        assertThat(Wish.pick(choices, "2026-03-20", NOW, PARIS)).isEmpty();
        assertThat(Wish.pick(choices, "someday", NOW, PARIS)).isEmpty();
        assertThat(Wish.pick(choices, "", NOW, PARIS)).isEmpty();
    }

    @Test
    void a_range_is_a_part_of_the_shift_that_is_on_then() {
        assertThat(Wish.pick(List.of(TUE, THU), "thu 14:00-18:00", NOW, PARIS))
                .contains(new Wish.Pick(THU, "thu 14:00-18:00", true));
    }

    @Test
    void two_shifts_on_one_day_leave_a_choice() {
        Choice other = new Choice(new ScheduleId(PRIMARY.team(), "other"), TUE.span());

        assertThat(Wish.pick(List.of(TUE, other), "tue", NOW, PARIS)).contains(new Wish.Pick(TUE, "", false));
    }

    private static Choice choice(String start) {
        Instant from = Instant.parse(start);
        return new Choice(PRIMARY, new Span(from, from.plus(Duration.ofDays(1))));
    }
}
