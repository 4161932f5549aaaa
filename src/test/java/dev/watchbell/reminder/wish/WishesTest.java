package dev.watchbell.reminder.wish;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PingSettings;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class WishesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Wishes wishes;

    WishesTest(Database database) {
        Crew crew = new Crew(database, SettableClock.at("2026-03-02T11:00:00Z"));
        assertThat(crew.rotas().teams()).hasSize(1);
        wishes = new Wishes(database);
    }

    @Test
    void who_wants_nothing_else_is_told_what_the_team_says() {
        assertThat(wishes.of(ANA, PingSettings.USUAL)).isEqualTo(new Wish(List.of(WEEK, DAY, HOUR), true));
    }

    @Test
    void what_is_added_and_muted_is_theirs_alone_and_stays_when_the_team_changes() {
        wishes.change(ANA, new TypedWish.Add(Duration.ofDays(2)));
        wishes.change(ANA, new TypedWish.Mute(WEEK));
        wishes.change(ANA, new TypedWish.End(false));

        assertThat(wishes.of(ANA, PingSettings.USUAL))
                .isEqualTo(new Wish(List.of(Duration.ofDays(2), DAY, HOUR), false));
        assertThat(wishes.of(BEN, PingSettings.USUAL).before()).containsExactly(WEEK, DAY, HOUR);
        assertThat(wishes.of(ANA, new PingSettings(List.of(WEEK, HOUR), List.of(), List.of()))
                        .before())
                .containsExactly(Duration.ofDays(2), HOUR);
        assertThat(wishes.longest()).contains(Duration.ofDays(2));
    }

    @Test
    void all_can_be_muted_one_taken_up_again_and_all_be_as_the_team_has_it() {
        wishes.change(ANA, new TypedWish.MuteAll());
        assertThat(wishes.of(ANA, PingSettings.USUAL)).isEqualTo(new Wish(List.of(), true));

        wishes.change(ANA, new TypedWish.Add(HOUR));
        assertThat(wishes.of(ANA, PingSettings.USUAL).before()).containsExactly(HOUR);

        wishes.change(ANA, new TypedWish.Usual());
        assertThat(wishes.of(ANA, PingSettings.USUAL)).isEqualTo(new Wish(List.of(WEEK, DAY, HOUR), true));
    }
}
