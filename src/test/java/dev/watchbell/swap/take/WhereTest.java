package dev.watchbell.swap.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereTest {
    @Test
    void a_team_is_named_at_the_end_and_a_length_of_time_is_none() {
        assertThat(Where.last("2h for payments")).isEqualTo(where("payments", "", "2h"));
        assertThat(Where.last("for 2h for Payments/Primary")).isEqualTo(where("Payments", "primary", "for 2h"));
        assertThat(Where.last("for 2h")).isEqualTo(where("", "", "for 2h"));
        assertThat(Where.last("for payments")).isEqualTo(where("payments", "", ""));
        assertThat(Where.last("")).isEqualTo(where("", "", ""));
    }

    @Test
    void or_before_all_else() {
        assertThat(Where.first("for payments because of work for web"))
                .isEqualTo(where("payments", "", "because of work for web"));
        assertThat(Where.first("because I cook for mum")).isEqualTo(where("", "", "because I cook for mum"));
        assertThat(Where.first("for payments/primary")).isEqualTo(where("payments", "primary", ""));
    }

    @Test
    void without_a_schedule_all_of_the_team_are_meant() {
        assertThat(Where.last("for payments").means(Crew.PRIMARY)).isTrue();
        assertThat(Where.last("for payments/primary").means(Crew.PRIMARY)).isTrue();
        assertThat(Where.last("for payments/backup").means(Crew.PRIMARY)).isFalse();
        assertThat(Where.last("2h for payments/backup").written()).isEqualTo("payments/backup");
    }

    private static Where where(String team, String schedule, String rest) {
        return new Where(written(team), written(schedule), rest);
    }

    private static Optional<String> written(String name) {
        return Optional.of(name).filter(text -> !text.isEmpty());
    }
}
