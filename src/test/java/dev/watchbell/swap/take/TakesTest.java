package dev.watchbell.swap.take;

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
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana has Mon 2 March from 09:00, Ben the day after; it is noon in Paris. */
@OnBothDatabases
class TakesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant END = Instant.parse("2026-03-03T08:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final Crew crew;
    private final Takes takes;

    TakesTest(Database database) {
        crew = new Crew(database, clock);
        takes = new Takes(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
    }

    @Test
    void a_take_lasts_as_long_as_was_said_and_never_beyond_the_shift() {
        Take two = done(takes.take(BEN, PRIMARY, Optional.of(NOON.plus(Duration.ofHours(2)))));
        done(takes.takeBack(two.id(), ANA));
        Take all = done(takes.take(CHI, PRIMARY, Optional.of(NOON.plus(Duration.ofDays(4)))));

        assertThat(two.span()).isEqualTo(new Span(NOON, NOON.plus(Duration.ofHours(2))));
        assertThat(all.span()).isEqualTo(new Span(NOON, END));
        assertThat(onCall(END)).contains(BEN);
    }

    @Test
    void the_giver_has_the_rest_again_and_what_was_stays() {
        Take take = done(takes.take(BEN, PRIMARY, Optional.empty()));
        clock.advance(Duration.ofHours(1));

        Take back = done(takes.takeBack(take.id(), ANA));

        assertThat(back.back()).isTrue();
        assertThat(onCall(NOON)).contains(BEN);
        assertThat(onCall(clock.instant())).contains(ANA);
        assertThat(takes.takeBack(take.id(), ANA)).isEqualTo(new TakeOutcome.BackBefore(back));
        assertThat(crew.said(BEN.value())).hasSize(2).last().asString().startsWith("*ana took the watch back*");
    }

    @Test
    void rest_and_run_are_no_reason_here_but_being_away_or_on_call_elsewhere_is() {
        ScheduleId backup = crew.schedule("backup", Crew.daily("2026-03-02T09:00", CHI));
        crew.away(BEN, new Span(NOON, NOON.plus(Duration.ofHours(1))));

        assertThat(refusal(takes.take(BEN, PRIMARY, Optional.empty()))).isInstanceOf(Refusal.Away.class);
        assertThat(refusal(takes.take(CHI, PRIMARY, Optional.empty())))
                .isInstanceOfSatisfying(
                        Refusal.DoubleDuty.class,
                        twice -> assertThat(twice.also()).isEqualTo(backup));
        assertThat(refusal(takes.take(DAN, PRIMARY, Optional.empty()))).isInstanceOf(Refusal.NotMember.class);
        assertThat(refusal(takes.take(new PersonId("U0GONE"), PRIMARY, Optional.empty())))
                .isInstanceOf(Refusal.Left.class);
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void there_is_nothing_to_take_from_oneself_or_from_nobody_or_in_the_past() {
        ScheduleId empty = crew.schedule("empty", new Rota(List.of(), List.of()));
        ScheduleId endless = crew.schedule("endless", Crew.daily("2026-03-02T09:00", CHI));

        assertThat(takes.take(ANA, PRIMARY, Optional.empty())).isInstanceOf(TakeOutcome.Yours.class);
        assertThat(takes.take(ANA, empty, Optional.empty())).isEqualTo(new TakeOutcome.NobodyOnCall(empty));
        assertThat(takes.take(BEN, PRIMARY, Optional.of(NOON))).isEqualTo(new TakeOutcome.Backwards());
        assertThat(takes.take(BEN, endless, Optional.empty())).isInstanceOf(TakeOutcome.Endless.class);
        done(takes.take(BEN, endless, Optional.of(NOON.plus(Duration.ofHours(1)))));
    }

    @Test
    void only_the_giver_takes_it_back_while_it_lasts_and_nothing_lies_on_it() {
        Take take = done(takes.take(BEN, PRIMARY, Optional.empty()));
        Take second = done(takes.take(CHI, PRIMARY, Optional.empty()));

        assertThat(takes.takeBack(take.id(), CHI)).isEqualTo(new TakeOutcome.NotYours(ANA));
        assertThat(takes.takeBack(take.id(), ANA)).isEqualTo(new TakeOutcome.Overlaid(take));
        clock.advance(Duration.ofHours(1));
        done(takes.takeBack(second.id(), BEN));
        clock.advance(Duration.ofHours(1));
        done(takes.takeBack(take.id(), ANA));
        assertThat(onCall(clock.instant())).contains(ANA);
        clock.advance(Duration.ofDays(7));
        Take late = new Take(second.id(), PRIMARY, CHI, BEN, second.span(), true);
        assertThat(takes.takeBack(second.id(), BEN)).isEqualTo(new TakeOutcome.BackBefore(late));
        assertThat(takes.takeBack(99, BEN)).isEqualTo(new TakeOutcome.Unknown());
    }

    @Test
    void after_its_end_there_is_nothing_to_take_back() {
        Take take = done(takes.take(BEN, PRIMARY, Optional.empty()));
        clock.set(END);

        assertThat(takes.takeBack(take.id(), ANA)).isEqualTo(new TakeOutcome.Over(take));
    }

    @Test
    void who_took_it_and_left_has_it_no_more() {
        Take take = done(takes.take(CHI, PRIMARY, Optional.empty()));
        clock.advance(Duration.ofMinutes(5));

        crew.rotas().left(Set.of(CHI));

        assertThat(onCall(clock.instant())).contains(ANA);
        assertThat(takes.takeBack(take.id(), ANA)).isEqualTo(new TakeOutcome.Overlaid(take));
    }

    private static Take done(TakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(TakeOutcome.Done.class);
        return ((TakeOutcome.Done) outcome).take();
    }

    private static Refusal refusal(TakeOutcome outcome) {
        assertThat(outcome).isInstanceOf(TakeOutcome.Refused.class);
        return ((TakeOutcome.Refused) outcome).refusal();
    }

    private Optional<PersonId> onCall(Instant at) {
        return crew.rotas().onCall(PRIMARY, at).person();
    }
}
