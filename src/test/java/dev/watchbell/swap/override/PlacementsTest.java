package dev.watchbell.swap.override;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dan leads; Ana has Mon 2 March from 09:00, Ben Tuesday, Chi Wednesday; it is noon in Paris. */
@OnBothDatabases
class PlacementsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final Crew crew;
    private final Placements placements;

    PlacementsTest(Database database) {
        crew = new Crew(database, clock);
        placements = new Placements(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        crew.decide(settings -> settings.withLeads(List.of(DAN)));
    }

    @Test
    void a_lead_puts_somebody_on_call_and_whose_watch_changes_is_told_what_was_and_what_is() {
        Placement placement = done(placements.put(DAN, CHI, PRIMARY, hours(19, 23)));

        assertThat(onCall(20)).contains(CHI);
        assertThat(onCall(23)).contains(BEN);
        assertThat(placement.span()).isEqualTo(hours(19, 23));
        assertThat(crew.said(ANA.value()))
                .containsExactly("dan put chi on call for payments/primary, so your watch changes:\n"
                        + "Tue 3 Mar 07:00-09:00: before you, now *chi*\nTimes are in your zone, Europe/Paris.");
        assertThat(crew.said(BEN.value())).singleElement().asString().contains("before you, now *chi*");
        assertThat(crew.said(CHI.value())).singleElement().asString().contains("before ana, now *you*", "before ben");
        assertThat(crew.said(Crew.CHANNEL.value())).hasSize(1);
    }

    @Test
    void what_is_too_much_is_told_to_the_lead_and_doesnt_refuse() {
        ScheduleId backup = crew.schedule("backup", Crew.daily("2026-03-02T09:00", CHI));
        crew.away(CHI, hours(0, 1));

        done(placements.put(DAN, CHI, PRIMARY, hours(0, 2)));

        assertThat(crew.said(DAN.value()))
                .singleElement()
                .asString()
                .contains(":warning: chi is away then", ":warning: chi is on call for " + backup);
        assertThat(crew.said(Crew.CHANNEL.value())).noneMatch(text -> text.contains("away"));
    }

    @Test
    void who_doesnt_lead_may_not_and_without_leads_each_member_may() {
        assertThat(placements.put(BEN, CHI, PRIMARY, hours(1, 2))).isInstanceOf(OverrideOutcome.NotLead.class);
        crew.decide(settings -> settings.withLeads(List.of()));

        assertThat(placements.put(DAN, CHI, PRIMARY, hours(1, 2))).isInstanceOf(OverrideOutcome.NotLead.class);
        done(placements.put(BEN, CHI, PRIMARY, hours(1, 2)));
        assertThat(crew.said(BEN.value())).singleElement().asString().contains("has no leads");
    }

    @Test
    void the_past_is_never_rewritten() {
        Placement placement = done(placements.put(DAN, CHI, PRIMARY, hours(-2, 2)));

        assertThat(placement.span()).isEqualTo(hours(0, 2));
        assertThat(onCall(-1)).contains(ANA);
        assertThat(placements.put(DAN, CHI, PRIMARY, hours(-2, 0))).isEqualTo(new OverrideOutcome.Past());
    }

    @Test
    void who_left_cant_be_put_and_who_has_it_all_neednt() {
        PersonId gone = new PersonId("U0GONE");

        assertThat(placements.put(DAN, gone, PRIMARY, hours(0, 1))).isEqualTo(new OverrideOutcome.NotHere(gone));
        assertThat(placements.put(DAN, ANA, PRIMARY, hours(0, 1))).isEqualTo(new OverrideOutcome.NothingChanges(ANA));
        assertThat(placements.put(DAN, ANA, new ScheduleId(Crew.PAYMENTS, "no"), hours(0, 1)))
                .isEqualTo(new OverrideOutcome.Unknown());
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void a_hole_is_filled_and_is_a_hole_again() {
        ScheduleId empty = crew.schedule("empty", new Rota(List.of(), List.of()));
        Placement placement = done(placements.put(DAN, DAN, empty, hours(0, 2)));
        clock.advance(Duration.ofHours(1));

        done(placements.undo(placement.id(), DAN));

        assertThat(crew.rotas().onCall(empty, NOON).person()).contains(DAN);
        assertThat(crew.rotas().onCall(empty, clock.instant()).person()).isEmpty();
    }

    @Test
    void a_lead_takes_it_back_while_it_lasts_and_nothing_lies_on_it() {
        Placement placement = done(placements.put(DAN, CHI, PRIMARY, hours(1, 3)));
        crew.rotas()
                .add(
                        PRIMARY,
                        List.of(new Cover(hours(1, 3), Optional.of(BEN), Optional.of(CHI))),
                        new Cause("take/7"),
                        BEN);

        assertThat(placements.undo(placement.id(), BEN)).isInstanceOf(OverrideOutcome.NotLead.class);
        assertThat(placements.undo(placement.id(), DAN)).isEqualTo(new OverrideOutcome.Overlaid(placement));
        crew.rotas().cancel(new Cause("take/7"));
        Placement undone = done(placements.undo(placement.id(), DAN));

        assertThat(onCall(2)).contains(ANA);
        assertThat(placements.undo(placement.id(), DAN)).isEqualTo(new OverrideOutcome.UndoneBefore(undone));
        assertThat(crew.said(ANA.value())).last().asString().contains("before chi, now *you*");
        assertThat(placements.undo(99, DAN)).isEqualTo(new OverrideOutcome.Unknown());
    }

    @Test
    void after_its_end_there_is_nothing_to_take_back() {
        Placement placement = done(placements.put(DAN, CHI, PRIMARY, hours(0, 1)));
        clock.advance(Duration.ofHours(1));

        assertThat(placements.undo(placement.id(), DAN)).isEqualTo(new OverrideOutcome.Over(placement));
    }

    private static Placement done(OverrideOutcome outcome) {
        assertThat(outcome).isInstanceOf(OverrideOutcome.Done.class);
        return ((OverrideOutcome.Done) outcome).placement();
    }

    private Optional<PersonId> onCall(long hour) {
        return crew.rotas().onCall(PRIMARY, NOON.plus(Duration.ofHours(hour))).person();
    }

    private static Span hours(long from, long to) {
        return new Span(NOON.plus(Duration.ofHours(from)), NOON.plus(Duration.ofHours(to)));
    }
}
