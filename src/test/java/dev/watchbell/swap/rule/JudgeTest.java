package dev.watchbell.swap.rule;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana, Ben and Chi take days in turn from 09:00 in Paris; Chi has Mon 6 April, which is Easter Monday. */
@OnBothDatabases
class JudgeTest {
    private static final Instant EASTER = Instant.parse("2026-04-06T07:00:00Z");
    private static final Leg CHIS = new Leg(PRIMARY, CHI, hours(0, 24));

    private final SettableClock clock = SettableClock.at("2026-04-01T11:00:00Z");
    private final Database database;
    private final Crew crew;
    private final Judge judge;

    JudgeTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        judge = crew.judge();
    }

    @Test
    void a_public_holiday_is_no_reason_to_refuse_and_what_they_said_is() {
        database.use(
                handle -> handle.execute("insert into away_country (person, country) values (?, 'FR')", ANA.value()));

        assertThat(judge.taking(CHIS, ANA)).isEmpty();
        crew.away(ANA, hours(23, 30));
        assertThat(judge.taking(CHIS, ANA)).contains(new Refusal.Away(ANA, CHIS));
    }

    @Test
    void the_teams_own_rest_and_run_count_in_every_schedule() {
        ScheduleId night = crew.schedule("night", Crew.daily("2026-04-07T18:00", ANA, CHI, CHI, CHI));

        assertThat(judge.taking(CHIS, ANA)).isEmpty();
        crew.decide(settings -> settings.withRun(Duration.ofHours(36)));
        assertThat(judge.taking(CHIS, ANA)).get().isInstanceOf(Refusal.Run.class);
        crew.decide(settings -> settings.withRun(Duration.ofDays(9)).withRest(Duration.ofDays(2)));
        assertThat(judge.taking(new Leg(night, CHI, hours(90, 93)), BEN))
                .get()
                .isInstanceOfSatisfying(
                        Refusal.Rest.class, rest -> assertThat(rest.least()).isEqualTo(Duration.ofDays(2)));
    }

    @Test
    void an_emergency_asks_for_no_rest_but_for_all_else() {
        Leg early = new Leg(PRIMARY, CHI, hours(5, 20));

        assertThat(judge.taking(early, BEN)).get().isInstanceOf(Refusal.Rest.class);
        crew.decide(settings -> settings.withRun(Duration.ofHours(10)));
        assertThat(judge.taking(early, BEN, Judge.WITHOUT_REST)).isEmpty();
        assertThat(judge.taking(early, CHI, Judge.WITHOUT_REST)).contains(new Refusal.SamePerson());
        crew.away(BEN, hours(6, 7));
        assertThat(judge.taking(early, BEN, Judge.WITHOUT_REST)).contains(new Refusal.Away(BEN, early));
    }

    @Test
    void parts_that_are_taken_at_once_are_judged_at_once() {
        List<Leg> parts = List.of(new Leg(PRIMARY, CHI, hours(0, 3)), new Leg(PRIMARY, CHI, hours(12, 15)));

        assertThat(judge.taking(parts, BEN, Set.of())).get().isInstanceOf(Refusal.Rest.class);
        assertThat(judge.taking(parts.get(0), BEN)).isEmpty();
        assertThat(judge.taking(parts.get(1), BEN)).isEmpty();
    }

    private static Span hours(long from, long to) {
        return new Span(EASTER.plus(Duration.ofHours(from)), EASTER.plus(Duration.ofHours(to)));
    }
}
