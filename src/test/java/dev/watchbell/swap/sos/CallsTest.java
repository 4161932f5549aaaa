package dev.watchbell.swap.sos;

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
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.sos.Call.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana has Mon 2 March from 09:00; it is noon in Paris, 06:00 for Ben and 20:00 for Chi. */
@OnBothDatabases
class CallsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant END = Instant.parse("2026-03-03T08:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final Database database;
    private final Crew crew;
    private final Calls calls;

    CallsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        calls = calls();
        crew.rotas().whenChanged(calls::look);
    }

    @Test
    void the_requester_has_the_watch_until_somebody_takes_it_and_then_the_taker_to_the_end() {
        Call call = asked(ANA, PRIMARY);
        clock.advance(Duration.ofMinutes(2));

        assertThat(onCall(clock.instant())).contains(ANA);
        Call taken = done(calls.take(call.id(), CHI));

        assertThat(taken.state()).isEqualTo(State.TAKEN);
        assertThat(onCall(NOON.plus(Duration.ofMinutes(1)))).contains(ANA);
        assertThat(onCall(clock.instant())).contains(CHI);
        assertThat(crew.rotas().rota(PRIMARY).covers())
                .containsExactly(new Cover(new Span(clock.instant(), END), Optional.of(CHI), Optional.of(ANA)));
        assertThat(crew.said(ANA.value()))
                .last()
                .asString()
                .startsWith("*chi has the watch* since Mon 2 Mar 12:02, and you are off");
    }

    @Test
    void waves_follow_the_teams_waits_and_the_channel_is_told_when_nobody_is_left() {
        Call call = asked(ANA, PRIMARY);

        assertThat(reached(call)).containsExactly(CHI);
        assertThat(calls.ring(clock.instant())).contains(after(3));
        ring(2);
        assertThat(reached(call)).containsExactly(CHI);
        ring(1);
        assertThat(reached(call)).containsExactly(CHI, BEN);
        assertThat(crew.said(Crew.CHANNEL.value())).hasSize(1);
        assertThat(calls.ring(clock.instant())).contains(after(8));
        ring(5);
        assertThat(crew.said(Crew.CHANNEL.value()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("*Nobody has taken ana’s watch*");
        assertThat(calls.ring(clock.instant())).contains(END);
        assertThat(onCall(clock.instant())).contains(ANA);
        done(calls.take(call.id(), BEN));
    }

    @Test
    void another_process_goes_on_where_the_first_one_stopped() {
        Call call = asked(ANA, PRIMARY);
        clock.advance(Duration.ofMinutes(3));

        calls().ring(clock.instant());
        calls().ring(clock.instant());

        assertThat(reached(call)).containsExactly(CHI, BEN);
        assertThat(crew.said(BEN.value())).hasSize(1);
    }

    @Test
    void after_an_hour_without_a_process_one_wave_is_asked_and_waited_for() {
        crew.decide(settings -> settings.withLeads(List.of(DAN)));
        Call call = asked(ANA, PRIMARY);

        ring(60);

        assertThat(reached(call)).containsExactly(CHI, BEN);
        assertThat(calls.ring(clock.instant())).contains(after(65));
    }

    @Test
    void who_is_away_may_take_it_and_who_was_asked_though_no_member() {
        crew.away(CHI, new Span(NOON, END));
        crew.decide(settings -> settings.withLeads(List.of(DAN)));
        Call call = asked(ANA, PRIMARY);

        assertThat(reached(call)).containsExactly(BEN, CHI);
        assertThat(calls.take(call.id(), DAN))
                .isInstanceOfSatisfying(
                        SosOutcome.Refused.class, no -> assertThat(no.refusal()).isInstanceOf(Refusal.NotMember.class));
        ring(5);
        assertThat(reached(call)).containsExactly(BEN, CHI, DAN);
        done(calls.take(call.id(), DAN));
        Call again = asked(DAN, PRIMARY);
        done(calls.take(again.id(), CHI));
        assertThat(onCall(clock.instant())).contains(CHI);
    }

    @Test
    void both_watches_of_a_team_are_given_at_once_and_the_secondary_may_have_both() {
        ScheduleId backup = crew.schedule("backup", Crew.daily("2026-03-02T09:00", BEN));
        Call call = asked(ANA, PRIMARY);
        assertThat(reached(call)).containsExactly(BEN);
        done(calls.take(call.id(), BEN));

        Call both = asked(BEN, PRIMARY, backup);
        done(calls.take(both.id(), CHI));

        assertThat(crew.rotas().onCall(PRIMARY, clock.instant()).person()).contains(CHI);
        assertThat(crew.rotas().onCall(backup, clock.instant()).person()).contains(CHI);
    }

    @Test
    void a_watch_of_another_team_refuses() {
        Call call = asked(ANA, PRIMARY);
        crew.otherTeam("platform", CHI);

        assertThat(calls.take(call.id(), CHI))
                .isInstanceOfSatisfying(
                        SosOutcome.Refused.class,
                        no -> assertThat(no.refusal()).isInstanceOf(Refusal.DoubleDuty.class));
    }

    @Test
    void nobody_asks_without_a_watch_or_twice() {
        assertThat(calls.ask(BEN, List.of(PRIMARY), "")).isEqualTo(new SosOutcome.NotOnCall());
        Call call = asked(ANA, PRIMARY);

        assertThat(calls.ask(ANA, List.of(PRIMARY), "")).isEqualTo(new SosOutcome.AlreadyAsked(call));
    }

    @Test
    void only_the_requester_calls_it_off_and_keeps_the_watch() {
        Call call = asked(ANA, PRIMARY);

        assertThat(calls.callOff(call.id(), BEN)).isEqualTo(new SosOutcome.NotYours(ANA));
        Call off = done(calls.callOff(call.id(), ANA));

        assertThat(calls.take(call.id(), CHI)).isEqualTo(new SosOutcome.Closed(off));
        assertThat(calls.callOff(call.id(), ANA)).isEqualTo(new SosOutcome.Closed(off));
        assertThat(onCall(clock.instant())).contains(ANA);
        assertThat(calls.ring(clock.instant())).isEmpty();
    }

    @Test
    void it_ends_with_the_shift_and_the_requester_is_told() {
        Call call = asked(ANA, PRIMARY);
        clock.set(END);

        assertThat(calls.ring(clock.instant())).isEmpty();

        assertThat(crew.said(ANA.value()))
                .last()
                .asString()
                .startsWith("Your call for somebody to take the watch is over");
        assertThat(calls.take(call.id(), CHI)).isInstanceOf(SosOutcome.Closed.class);
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void an_old_button_takes_nothing_of_the_requesters_next_shift() {
        Call call = asked(ANA, PRIMARY);
        clock.set(Instant.parse("2026-03-05T12:00:00Z"));
        assertThat(onCall(clock.instant())).contains(ANA);

        assertThat(calls.take(call.id(), CHI))
                .isInstanceOfSatisfying(
                        SosOutcome.Closed.class,
                        closed -> assertThat(closed.call().state()).isEqualTo(State.ENDED));
        assertThat(onCall(clock.instant())).contains(ANA);
    }

    @Test
    void it_ends_when_the_rota_gives_the_watch_to_another() {
        Call call = asked(ANA, PRIMARY);

        Cover cover = new Cover(new Span(NOON, END), Optional.of(BEN), Optional.empty());
        crew.rotas().add(PRIMARY, List.of(cover), new Cause("override/9"), CHI);

        assertThat(calls.take(call.id(), CHI))
                .isInstanceOfSatisfying(
                        SosOutcome.Closed.class,
                        closed -> assertThat(closed.call().holder()).contains(BEN));
    }

    @Test
    void it_ends_when_the_requester_leaves_and_who_was_asked_reads_who_has_it() {
        asked(ANA, PRIMARY);
        clock.advance(Duration.ofMinutes(1));

        crew.rotas().left(Set.of(ANA));

        assertThat(onCall(clock.instant())).contains(BEN);
        assertThat(crew.said(CHI.value())).singleElement().asString().contains("ben has it by the rota.");
        assertThat(calls.ring(clock.instant())).isEmpty();
    }

    private Calls calls() {
        return new Calls(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
    }

    private Call asked(PersonId by, ScheduleId... schedules) {
        return done(calls.ask(by, List.of(schedules), "a fever"));
    }

    private static Call done(SosOutcome outcome) {
        assertThat(outcome).isInstanceOf(SosOutcome.Done.class);
        return ((SosOutcome.Done) outcome).call();
    }

    private List<PersonId> reached(Call call) {
        return new CallStore(database)
                .find(call.id()).orElseThrow().asked().stream()
                        .map(Asked::person)
                        .toList();
    }

    private void ring(long minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        calls.ring(clock.instant());
    }

    private Optional<PersonId> onCall(Instant at) {
        return crew.rotas().onCall(PRIMARY, at).person();
    }

    private static Instant after(long minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
