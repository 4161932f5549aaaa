package dev.watchbell.reminder.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TypedWishTest {
    @Test
    void lengths_are_added_muted_and_taken_up_again() {
        assertThat(TypedWish.read("2d")).isEqualTo(new TypedWish.Add(Duration.ofDays(2)));
        assertThat(TypedWish.read("add 30 m")).isEqualTo(new TypedWish.Add(Duration.ofMinutes(30)));
        assertThat(TypedWish.read(" Mute 1W ")).isEqualTo(new TypedWish.Mute(Duration.ofDays(7)));
        assertThat(TypedWish.read("unmute 1h")).isEqualTo(new TypedWish.Add(Duration.ofHours(1)));
    }

    @Test
    void what_is_too_short_or_too_long_is_neither() {
        assertThat(TypedWish.read("add 4m")).isEqualTo(new TypedWish.OutOfRange());
        assertThat(TypedWish.read("add 5w")).isEqualTo(new TypedWish.OutOfRange());
        assertThat(TypedWish.read("mute 9999w")).isEqualTo(new TypedWish.OutOfRange());
    }

    @Test
    void all_the_end_and_the_start_have_words() {
        assertThat(TypedWish.read("mute")).isEqualTo(new TypedWish.MuteAll());
        assertThat(TypedWish.read("mute end")).isEqualTo(new TypedWish.End(false));
        assertThat(TypedWish.read("mute start")).isEqualTo(new TypedWish.Start());
        assertThat(TypedWish.read("usual")).isEqualTo(new TypedWish.Usual());
        assertThat(TypedWish.read("")).isEqualTo(new TypedWish.Show());
        assertThat(TypedWish.read("shh")).isEqualTo(new TypedWish.Unclear());
    }
}
