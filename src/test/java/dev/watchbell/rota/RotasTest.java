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
    void another_order_counts_from_the_next_question_on() {
        boolean changed = apply(Crew.daily("2026-03-02T09:00", BEN, ANA, CHI));

        assertThat(changed).isTrue();
        assertThat(told).containsExactly(PRIMARY);
        assertThat(onCall(clock.instant())).contains(BEN);
    }

    @Test
    void two_edits_at_one_instant_leave_the_later() {
        apply(Crew.daily("2026-03-02T09:00", BEN, ANA, CHI));
        apply(Crew.daily("2026-03-02T09:00", CHI, ANA, BEN));

        assertThat(onCall(clock.instant())).contains(CHI);
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
        apply(Crew.daily("2026-03-02T09:00", BEN, ANA, CHI));
        clock.set(clock.instant().minusSeconds(5));

        apply(Crew.daily("2026-03-02T09:00", CHI, ANA, BEN));

        assertThat(onCall(clock.instant())).contains(CHI);
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
