package dev.watchbell.rota;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana, Ben and Chi take days in turn from Mon 2 March, 09:00 in Paris; it is noon that day. */
@OnBothDatabases
class RotasTest {
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T08:00:00Z");
    private static final Cause SWAP = new Cause("swap/17");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Rotas rotas;
    private final List<ScheduleId> told = new ArrayList<>();

    RotasTest(Database database) {
        crew = new Crew(database, clock);
        rotas = crew.rotas();
        rotas.whenChanged(told::add);
    }

    @Test
    void the_same_file_again_changes_nothing_and_tells_nobody() {
        boolean changed = apply(Crew.daily("2026-03-02T09:00", ANA, BEN, CHI));

        assertThat(changed).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void another_order_changes_nothing_that_was_promised() {
        boolean changed = apply(Crew.daily("2026-03-02T09:00", CHI, BEN, ANA));

        assertThat(changed).isTrue();
        assertThat(told).containsExactly(PRIMARY);
        Rota before = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
        Span promised = new Span(clock.instant(), Instant.parse("2026-03-17T08:00:00Z"));
        assertThat(OnCall.timeline(rotas.rota(PRIMARY), promised)).isEqualTo(OnCall.timeline(before, promised));
    }

    @Test
    void after_what_was_promised_the_next_in_the_new_order_follows() {
        apply(Crew.daily("2026-03-02T09:00", CHI, BEN, ANA));

        // Promised until the turn of Mon 16 Mar ends. Whose turn begins then is still listed and keeps it; the next is
        // new.
        assertThat(onCall(Instant.parse("2026-03-17T08:00:00Z"))).contains(ANA);
        assertThat(onCall(Instant.parse("2026-03-18T08:00:00Z"))).contains(CHI);
        assertThat(onCall(Instant.parse("2026-03-19T08:00:00Z"))).contains(BEN);
        assertThat(apply(Crew.daily("2026-03-02T09:00", CHI, BEN, ANA))).isFalse();
    }

    @Test
    void other_times_count_at_once_for_those_who_were_promised_shifts() {
        apply(Crew.daily("2026-03-02T18:00", ANA, CHI));

        assertThat(onCall(clock.instant())).contains(ANA);
        assertThat(onCall(Instant.parse("2026-03-02T17:00:00Z"))).contains(BEN);
    }

    @Test
    void two_edits_at_one_instant_leave_the_later() {
        crew.promiseNothing();
        apply(Crew.daily("2026-03-02T09:00", BEN, CHI));
        apply(Crew.daily("2026-03-02T09:00", CHI, BEN, ANA));

        assertThat(rotas.rota(PRIMARY).layers())
                .isEqualTo(Crew.daily("2026-03-02T09:00", CHI, BEN, ANA).layers());
        assertThat(onCall(clock.instant().plusMillis(1))).contains(BEN);
    }

    @Test
    void who_leaves_in_the_instant_of_two_edits_leaves_both() {
        crew.promiseNothing();
        apply(Crew.daily("2026-03-02T09:00", BEN, CHI));
        apply(Crew.daily("2026-03-02T09:00", CHI, BEN, ANA));

        rotas.left(Set.of(BEN));

        assertThat(rotas.rota(PRIMARY).layers())
                .isEqualTo(Crew.daily("2026-03-02T09:00", CHI, ANA).layers());
    }

    @Test
    void a_plan_tells_what_would_be_and_does_nothing() {
        Rota other = Crew.daily("2026-03-02T18:00", ANA, BEN, CHI);
        Team team = rotas.team(PAYMENTS).orElseThrow();

        Applied plan = rotas.plan(Wanted.byFile(team, List.of(new Schedule(PRIMARY, other))));

        assertThat(plan.changes()).containsOnlyKeys(PRIMARY);
        assertThat(plan.after().rota(PRIMARY).orElseThrow().layers()).isEqualTo(other.layers());
        assertThat(rotas.rotas(PAYMENTS)).isEqualTo(plan.before());
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_reckoned_for_many_is_what_is_applied() {
        Team team = rotas.team(PAYMENTS).orElseThrow();
        rotas.add(PRIMARY, List.of(tuesday(CHI)), SWAP, BEN);
        List<Rota> wishes = List.of(
                Crew.daily("2026-03-02T09:00", CHI, BEN, ANA),
                Crew.daily("2026-03-02T18:00", ANA, BEN, CHI),
                Crew.daily("2026-03-02T18:00", ANA, BEN, CHI),
                Crew.daily("2026-03-02T18:00", BEN),
                new Rota(List.of(), List.of()),
                Crew.daily("2026-03-02T09:00", ANA, CHI));

        for (Rota wish : wishes) {
            for (Duration frozen : List.of(Duration.ZERO, Duration.ofDays(14))) {
                Wanted wanted = new Wanted(team, List.of(new Schedule(PRIMARY, wish)), Optional.empty(), frozen);
                Applied planned = rotas.plan(List.of(wanted)).get(0);
                Applied applied = rotas.apply(wanted);

                assertThat(planned).isEqualTo(applied);
                clock.advance(Duration.ofHours(frozen.isZero() ? 0 : 40));
            }
        }
    }

    @Test
    void who_has_left_is_out_of_every_rota_and_covers_nothing() {
        rotas.add(PRIMARY, List.of(tuesday(CHI)), SWAP, BEN);
        clock.set(Instant.parse("2026-03-03T10:00:00Z"));

        rotas.left(Set.of(CHI));
        rotas.left(Set.of(CHI));

        assertThat(onCall(TUE)).contains(CHI);
        assertThat(onCall(clock.instant())).contains(BEN);
        assertThat(onCall(WED)).contains(ANA);
        assertThat(told).containsExactly(PRIMARY, PRIMARY);
    }

    @Test
    void a_schedule_that_the_teams_file_has_no_more_ends_and_its_past_stays() {
        ScheduleId backup = crew.schedule("backup", Crew.daily("2026-03-02T09:00", CHI));
        Team team = rotas.team(PAYMENTS).orElseThrow();
        Team kept = new Team(
                PAYMENTS,
                team.name(),
                team.channel(),
                team.zone(),
                team.members(),
                team.settings(),
                Optional.of("p.yaml"));

        rotas.apply(kept, List.of(new Schedule(PRIMARY, rotas.rota(PRIMARY))));

        assertThat(rotas.schedules()).containsExactly(PRIMARY);
        clock.advance(Duration.ofDays(1));
        rotas.apply(
                kept,
                List.of(
                        new Schedule(PRIMARY, rotas.rota(PRIMARY)),
                        new Schedule(backup, Crew.daily("2026-03-02T09:00", BEN))));
        assertThat(rotas.onCall(backup, Instant.parse("2026-03-02T10:00:00Z")).person())
                .contains(CHI);
        assertThat(rotas.onCall(backup, Instant.parse("2026-03-03T10:00:00Z")).person())
                .isEmpty();
        assertThat(rotas.onCall(backup, clock.instant()).person()).contains(BEN);
    }

    @Test
    void every_kind_of_layer_is_kept_as_it_was() {
        List<Active> windows = List.of(
                new Active.Daily(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                new Active.OnDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(22, 0), LocalTime.of(6, 0)),
                new Active.Weekly(DayOfWeek.FRIDAY, LocalTime.of(17, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0)));
        List<Layer> layers = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            Rotation rotation =
                    new Rotation(turn, 2, LocalDateTime.parse("2026-01-31T09:30"), PARIS, List.of(ANA, BEN));
            layers.add(new Layer(turn.word(), rotation, windows));
        }

        apply(new Rota(layers, List.of()));

        assertThat(rotas.rota(PRIMARY).layers()).isEqualTo(layers);
    }

    @Test
    void a_cover_lies_on_the_rota_until_its_cause_is_cancelled() {
        rotas.add(PRIMARY, List.of(tuesday(CHI)), SWAP, BEN);
        assertThat(onCall(TUE)).contains(CHI);

        rotas.cancel(SWAP);

        assertThat(onCall(TUE)).contains(BEN);
        assertThat(told).containsExactly(PRIMARY, PRIMARY);
    }

    @Test
    void a_cover_cancelled_on_its_way_was_in_force_till_then() {
        rotas.add(PRIMARY, List.of(tuesday(CHI)), SWAP, BEN);
        clock.set(TUE.plusSeconds(3600));

        rotas.cancel(SWAP);

        assertThat(onCall(TUE.plusSeconds(1800))).contains(CHI);
        assertThat(onCall(TUE.plusSeconds(3600))).contains(BEN);
    }

    @Test
    void a_files_covers_come_and_go_with_the_file_and_leave_others_alone() {
        Rota bare = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
        apply(bare.with(tuesday(ANA)));
        rotas.add(
                PRIMARY,
                List.of(new Cover(new Span(WED, WED.plusSeconds(60)), Optional.of(BEN), Optional.empty())),
                SWAP,
                BEN);
        assertThat(onCall(TUE)).contains(ANA);

        apply(bare);

        assertThat(onCall(TUE)).contains(BEN);
        assertThat(onCall(WED)).contains(BEN);
        assertThat(apply(bare)).isFalse();
    }

    @Test
    void covers_are_laid_in_the_order_of_the_file() {
        Rota bare = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
        Cover chi = new Cover(new Span(TUE, WED), Optional.of(CHI), Optional.empty());
        Cover ana = new Cover(new Span(TUE, WED), Optional.of(ANA), Optional.empty());
        apply(bare.with(chi).with(ana));
        assertThat(onCall(TUE)).contains(ANA);

        apply(bare.with(ana).with(chi));

        assertThat(onCall(TUE)).contains(CHI);
        assertThat(apply(bare.with(ana).with(chi))).isFalse();
    }

    @Test
    void the_later_edit_counts_also_where_the_clock_has_gone_back() {
        crew.promiseNothing();
        apply(Crew.daily("2026-03-02T09:00", BEN, CHI));
        clock.set(clock.instant().minusSeconds(5));

        apply(Crew.daily("2026-03-02T09:00", CHI));

        assertThat(onCall(clock.instant())).contains(CHI);
        assertThat(onCall(clock.instant().plusSeconds(10))).contains(CHI);
    }

    @Test
    void teams_are_found_by_channel_and_by_member() {
        assertThat(rotas.teamOf(Crew.CHANNEL)).map(Team::id).contains(PAYMENTS);
        assertThat(rotas.teamsOf(CHI)).extracting(Team::members).containsExactly(List.of(ANA, BEN, CHI));
        assertThat(rotas.teamsOf(Crew.DAN)).isEmpty();
    }

    private boolean apply(Rota rota) {
        return rotas.apply(rotas.team(PAYMENTS).orElseThrow(), List.of(new Schedule(PRIMARY, rota)));
    }

    private Optional<PersonId> onCall(Instant at) {
        return rotas.onCall(PRIMARY, at).person();
    }

    private static Cover tuesday(PersonId by) {
        return new Cover(new Span(TUE, WED), Optional.of(by), Optional.of(BEN));
    }
}
