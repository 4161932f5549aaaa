package dev.watchbell.sweep;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two teams, each with a schedule; who looks at them asks to be back in two hours. */
@OnBothDatabases
class SweepTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));

    private final Collection<ScheduleId> looked = new ConcurrentLinkedQueue<>();
    private final Crew crew;
    private final ScheduleId other;
    private final Sweep sweep;
    private Optional<Instant> next = Optional.of(LATER);
    private boolean broken;

    SweepTest(Database database) {
        crew = new Crew(database, SettableClock.at(NOW.toString()));
        other = crew.otherTeam("search", ANA, BEN);
        sweep = new Sweep(database, crew.rotas(), "test", (schedule, now) -> {
            if (broken && schedule.equals(PRIMARY)) {
                throw new IllegalStateException("broken");
            }
            looked.add(schedule);
            return next;
        });
        sweep.follow();
    }

    @Test
    void each_is_looked_at_once_and_again_when_it_asked_to_be() {
        assertThat(sweep.look(NOW)).contains(LATER);
        assertThat(sweep.look(NOW.plusSeconds(60))).contains(LATER);
        assertThat(looked).containsExactly(PRIMARY, other);

        sweep.look(LATER);

        assertThat(looked).containsExactly(PRIMARY, other, PRIMARY, other);
    }

    @Test
    void one_that_changes_is_looked_at_at_once_and_no_other() {
        sweep.look(NOW);
        looked.clear();

        Cover cover = new Cover(new Span(NOW, LATER), Optional.of(BEN), Optional.of(ANA));
        crew.rotas().add(other, List.of(cover), new Cause("lead"), BEN);
        sweep.look(NOW.plusSeconds(1));

        assertThat(looked).containsExactly(other);
    }

    @Test
    void a_team_that_decides_something_else_is_looked_at_too() {
        sweep.look(NOW);
        looked.clear();

        crew.decide(settings -> settings.withDigest(false));
        sweep.look(NOW.plusSeconds(1));

        assertThat(looked).containsExactly(PRIMARY);
    }

    @Test
    void one_in_which_nothing_is_in_sight_is_looked_at_within_a_day_all_the_same() {
        next = Optional.empty();

        assertThat(sweep.look(NOW))
                .hasValueSatisfying(at -> assertThat(at).isBetween(NOW, NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void one_that_fails_keeps_no_other_from_it_and_is_tried_again() {
        broken = true;
        assertThatThrownBy(() -> sweep.look(NOW)).hasMessage("broken");
        assertThat(looked).containsExactly(other);

        broken = false;
        sweep.look(NOW.plusSeconds(1));
        assertThat(looked).containsExactly(other, PRIMARY);
    }

    @Test
    void of_many_one_that_fails_keeps_no_other_from_being_looked_at() {
        List<ScheduleId> many = IntStream.range(0, 50)
                .mapToObj(number -> crew.otherTeam("team" + number, ANA, BEN))
                .toList();
        broken = true;

        assertThatThrownBy(() -> sweep.look(NOW)).hasMessage("broken");

        assertThat(looked).contains(other).containsAll(many).doesNotContain(PRIMARY);
        broken = false;
        looked.clear();
        sweep.look(NOW.plusSeconds(1));
        assertThat(looked).containsExactly(PRIMARY);
    }
}
