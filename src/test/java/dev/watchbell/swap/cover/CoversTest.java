package dev.watchbell.swap.cover;

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
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.cover.Request.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana has Mon 2 and Thu 5 March, Ben Tue 3, Chi Wed 4, from 09:00 each; it is Mon 2 March, noon in Paris. */
@OnBothDatabases
class CoversTest {
    private static final Instant THU = Instant.parse("2026-03-05T08:00:00Z");
    private static final Span SHIFT = hours(0, 24);

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Covers covers;

    CoversTest(Database database) {
        crew = new Crew(database, clock);
        covers = new Covers(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        crew.rotas().whenChanged(covers::look);
    }

    @Test
    void asking_is_one_message_in_the_channel_and_changes_nothing() {
        asked();

        assertThat(crew.said(Crew.CHANNEL.value()))
                .containsExactly("*ana asks for cover* of payments/primary,"
                        + " *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)\n> the dentist\n"
                        + "Open: *Thu 5 Mar 09:00 - Fri 6 Mar 09:00*");
        assertThat(crew.said(ANA.value())).singleElement().asString().startsWith("You asked your team for cover");
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void two_helpers_share_it_and_it_closes_when_nothing_is_open() {
        crew.decide(settings -> settings.withRest(Duration.ZERO));
        Request request = asked();

        Request half = done(covers.take(request.id(), BEN, hours(0, 5)));
        Request whole = done(covers.take(request.id(), CHI));

        assertThat(half.state()).isEqualTo(State.OPEN);
        assertThat(whole.state()).isEqualTo(State.CLOSED);
        assertThat(crew.rotas().rota(PRIMARY).covers())
                .containsExactly(cover(hours(0, 5), BEN, ANA), cover(hours(5, 24), CHI, ANA));
        assertThat(crew.said(Crew.CHANNEL.value()))
                .containsExactly("*ana has cover* for payments/primary,"
                        + " *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* (Europe/Paris)\n> the dentist\n"
                        + "ben has Thu 5 Mar 09:00-14:00\nchi has Thu 5 Mar 14:00 - Fri 6 Mar 09:00");
        assertThat(crew.said(ANA.value()))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("ben covers you") && text.contains("Still open, and yours: *Thu"))
                .anyMatch(text -> text.startsWith("chi covers you")
                        && text.endsWith("You are covered: nothing of it is" + " yours any more."));
    }

    @Test
    void who_comes_second_is_told_who_was_first() {
        Request request = asked();
        done(covers.take(request.id(), BEN));

        CoverOutcome late = covers.take(request.id(), CHI);
        CoverOutcome part = covers.take(request.id(), CHI, hours(1, 2));

        Part bens = new Part(request.id(), 1, BEN, SHIFT, false);
        assertThat(late).isEqualTo(new CoverOutcome.NothingOpen(request.as(State.CLOSED), List.of(bens)));
        assertThat(part).isEqualTo(late);
    }

    @Test
    void a_part_must_be_open_as_a_whole() {
        Request request = asked();
        done(covers.take(request.id(), BEN, hours(5, 10)));

        CoverOutcome overlapping = covers.take(request.id(), CHI, hours(9, 12));
        CoverOutcome outside = covers.take(request.id(), CHI, hours(20, 30));

        assertThat(overlapping)
                .isInstanceOfSatisfying(
                        CoverOutcome.NotAllOpen.class,
                        not -> assertThat(not.open()).containsExactly(hours(0, 5), hours(10, 24)));
        assertThat(outside).isInstanceOf(CoverOutcome.NotAllOpen.class);
    }

    @Test
    void taking_all_takes_each_open_part() {
        crew.decide(settings -> settings.withRest(Duration.ZERO));
        Request request = asked();
        done(covers.take(request.id(), BEN, hours(5, 10)));

        done(covers.take(request.id(), CHI));

        assertThat(crew.rotas().rota(PRIMARY).covers())
                .containsExactly(
                        cover(hours(5, 10), BEN, ANA), cover(hours(0, 5), CHI, ANA), cover(hours(10, 24), CHI, ANA));
        assertThat(crew.said(CHI.value())).hasSize(2);
        assertThat(crew.said(ANA.value()))
                .filteredOn(text -> text.startsWith("chi covers"))
                .hasSize(1);
    }

    @Test
    void the_rules_of_a_trade_hold_for_helpers() {
        ScheduleId night = crew.schedule("night", Crew.daily("2026-03-02T09:00", CHI, CHI, BEN, CHI));
        Request request = asked();
        Leg all = new Leg(PRIMARY, ANA, SHIFT);

        assertThat(covers.take(request.id(), ANA)).isEqualTo(refused(new Refusal.SamePerson()));
        assertThat(covers.take(request.id(), DAN)).isEqualTo(refused(new Refusal.NotMember(DAN, all)));
        assertThat(covers.take(request.id(), new PersonId("U0GONE")))
                .isEqualTo(refused(new Refusal.Left(new PersonId("U0GONE"))));
        assertThat(covers.take(request.id(), CHI)).isEqualTo(refused(new Refusal.DoubleDuty(CHI, all, night, SHIFT)));
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void a_helper_has_rest_before_and_after_and_between_two_parts_that_are_taken_at_once() {
        Request request = asked();
        Leg late = new Leg(PRIMARY, ANA, hours(5, 24));
        Watch wednesday = new Watch(PRIMARY, new Shift(CHI, hours(-24, 0)));

        assertThat(covers.take(request.id(), CHI, hours(5, 24)))
                .isEqualTo(refused(new Refusal.Rest(CHI, late, wednesday, Duration.ofHours(5), Duration.ofHours(11))));
        done(covers.take(request.id(), CHI, hours(0, 3)));
        lay(cover(hours(6, 12), CHI, ANA));
        lay(cover(hours(12, 18), ANA, ANA));
        assertThat(covers.take(request.id(), BEN))
                .isInstanceOfSatisfying(
                        CoverOutcome.Refused.class,
                        no -> assertThat(no.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.Rest.class,
                                        rest -> assertThat(rest.rest()).isEqualTo(Duration.ofHours(6))));
    }

    @Test
    void nobody_takes_a_watch_while_they_are_away_and_nothing_goes_back_to_who_is() {
        Request request = asked();
        done(covers.take(request.id(), BEN));
        crew.away(ANA, hours(1, 2));
        crew.away(CHI, hours(20, 40));

        assertThat(covers.giveBack(request.id(), 1, BEN))
                .isEqualTo(refused(new Refusal.Away(ANA, new Leg(PRIMARY, BEN, SHIFT))));
        Request other = done(covers.ask(BEN, PRIMARY, SHIFT, ""));
        assertThat(covers.take(other.id(), CHI))
                .isEqualTo(refused(new Refusal.Away(CHI, new Leg(PRIMARY, BEN, SHIFT))));
    }

    @Test
    void what_goes_back_to_whose_turn_it_was_needs_no_rest() {
        Request request = asked();
        done(covers.take(request.id(), BEN));
        lay(cover(hours(-24, -1), ANA, CHI));

        assertThat(done(covers.giveBack(request.id(), 1, BEN)).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_shift_that_is_on_can_be_covered_from_now_on() {
        clock.set(Instant.parse("2026-03-05T11:30:20Z"));
        Request request = done(covers.ask(ANA, PRIMARY, SHIFT, ""));

        clock.advance(Duration.ofMinutes(1));
        done(covers.take(request.id(), BEN));

        assertThat(request.span().start()).isEqualTo("2026-03-05T11:30:00Z");
        assertThat(crew.rotas().rota(PRIMARY).covers())
                .containsExactly(cover(new Span(clock.instant(), SHIFT.end()), BEN, ANA));
    }

    @Test
    void what_is_given_back_is_the_requesters_and_open_again() {
        Request request = asked();
        done(covers.take(request.id(), BEN));

        Request after = done(covers.giveBack(request.id(), 1, BEN));

        assertThat(after.state()).isEqualTo(State.OPEN);
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
        assertThat(covers.giveBack(request.id(), 1, BEN)).isInstanceOf(CoverOutcome.GivenBackBefore.class);
        assertThat(crew.said(ANA.value())).anyMatch(text -> text.startsWith("ben gave back payments/primary"));
        done(covers.take(request.id(), CHI));
        assertThat(crew.rotas().rota(PRIMARY).covers()).containsExactly(cover(SHIFT, CHI, ANA));
    }

    @Test
    void only_the_helper_gives_back_and_only_until_it_begins() {
        Request request = asked();
        done(covers.take(request.id(), BEN));

        assertThat(covers.giveBack(request.id(), 1, CHI)).isEqualTo(new CoverOutcome.NotYours(BEN));
        assertThat(covers.giveBack(request.id(), 2, BEN)).isEqualTo(new CoverOutcome.Unknown());
        clock.set(THU);
        assertThat(covers.giveBack(request.id(), 1, BEN)).isInstanceOf(CoverOutcome.Begun.class);
        assertThat(crew.rotas().onCall(PRIMARY, THU).person()).contains(BEN);
    }

    @Test
    void what_the_helper_has_given_on_can_not_be_given_back() {
        Request request = asked();
        done(covers.take(request.id(), BEN));
        lay(cover(hours(20, 24), CHI, BEN));

        assertThat(covers.giveBack(request.id(), 1, BEN)).isInstanceOf(CoverOutcome.Overlaid.class);
        assertThat(crew.rotas().onCall(PRIMARY, hours(20, 24).start()).person()).contains(CHI);
    }

    @Test
    void nothing_goes_back_to_somebody_who_is_on_call_elsewhere_by_now() {
        Request request = asked();
        done(covers.take(request.id(), BEN));
        ScheduleId night = crew.schedule("night", Crew.daily("2026-03-02T09:00", BEN, BEN, BEN, ANA));

        CoverOutcome outcome = covers.giveBack(request.id(), 1, BEN);

        assertThat(outcome).isEqualTo(refused(new Refusal.DoubleDuty(ANA, new Leg(PRIMARY, BEN, SHIFT), night, SHIFT)));
    }

    @Test
    void withdrawing_leaves_what_was_taken() {
        Request request = asked();
        done(covers.take(request.id(), BEN, hours(0, 5)));

        assertThat(covers.withdraw(request.id(), BEN)).isEqualTo(new CoverOutcome.NotYours(ANA));
        assertThat(done(covers.withdraw(request.id(), ANA)).state()).isEqualTo(State.WITHDRAWN);
        assertThat(covers.take(request.id(), CHI)).isInstanceOf(CoverOutcome.NothingOpen.class);
        assertThat(covers.withdraw(request.id(), ANA)).isInstanceOf(CoverOutcome.NothingOpen.class);
        assertThat(crew.rotas().rota(PRIMARY).covers()).containsExactly(cover(hours(0, 5), BEN, ANA));
        done(covers.giveBack(request.id(), 1, BEN));
        assertThat(covers.find(request.id()).orElseThrow().request().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void an_edit_of_the_rota_is_seen_at_once_and_only_what_is_left_can_be_taken() {
        Request request = asked();

        lay(cover(hours(0, 8), CHI, ANA));

        assertThat(crew.said(Crew.CHANNEL.value()))
                .singleElement()
                .asString()
                .endsWith("Open: *Thu 5 Mar 17:00 - Fri 6 Mar 09:00*");
        done(covers.take(request.id(), BEN));
        assertThat(crew.rotas().onCall(PRIMARY, THU).person()).contains(CHI);
    }

    @Test
    void a_request_closes_when_an_edit_leaves_nothing_of_it() {
        Request request = asked();

        lay(cover(SHIFT, CHI, ANA));

        assertThat(crew.said(Crew.CHANNEL.value())).singleElement().asString().contains("The rota changed");
        assertThat(covers.take(request.id(), BEN))
                .isEqualTo(new CoverOutcome.NothingOpen(request.as(State.CLOSED), List.of()));
    }

    @Test
    void what_nobody_took_ends_with_the_shift_and_stayed_the_requesters() {
        Request request = asked();
        done(covers.take(request.id(), BEN, hours(0, 5)));

        assertThat(covers.expire(clock.instant())).contains(SHIFT.end());
        clock.set(SHIFT.end());
        assertThat(covers.expire(clock.instant())).isEmpty();
        assertThat(covers.expire(clock.instant())).isEmpty();

        assertThat(crew.said(ANA.value()))
                .filteredOn(text -> text.startsWith("Nobody took this"))
                .containsExactly("Nobody took this of your watch on payments/primary, so it stayed yours:"
                        + " *Thu 5 Mar 14:00 - Fri 6 Mar 09:00* (Europe/Paris).");
        assertThat(covers.take(request.id(), CHI)).isInstanceOf(CoverOutcome.NothingOpen.class);
    }

    @Test
    void asking_for_what_is_asked_or_is_somebody_elses_or_over_is_refused() {
        Request request = asked();

        assertThat(covers.ask(ANA, PRIMARY, hours(2, 3), "")).isEqualTo(new CoverOutcome.AlreadyAsked(request));
        assertThat(covers.ask(BEN, PRIMARY, SHIFT, "")).isEqualTo(new CoverOutcome.NotOnCall());
        assertThat(covers.ask(ANA, PRIMARY, hours(-72, -70), "")).isEqualTo(new CoverOutcome.NotOnCall());
        assertThat(covers.take(99, BEN)).isEqualTo(new CoverOutcome.Unknown());
    }

    private Request asked() {
        return done(covers.ask(ANA, PRIMARY, SHIFT, "the dentist"));
    }

    private void lay(Cover cover) {
        crew.rotas().add(PRIMARY, List.of(cover), new Cause("lead"), DAN);
        assertThat(OnCall.at(crew.rotas().rota(PRIMARY), cover.span().start()).person())
                .isEqualTo(cover.by());
    }

    private static Request done(CoverOutcome outcome) {
        assertThat(outcome).isInstanceOf(CoverOutcome.Done.class);
        return ((CoverOutcome.Done) outcome).request();
    }

    private static CoverOutcome refused(Refusal refusal) {
        return new CoverOutcome.Refused(refusal);
    }

    private static Cover cover(Span span, PersonId by, PersonId replaces) {
        return new Cover(span, Optional.of(by), Optional.of(replaces));
    }

    /** From and to, in hours since the shift begins. */
    private static Span hours(long from, long to) {
        return new Span(THU.plus(Duration.ofHours(from)), THU.plus(Duration.ofHours(to)));
    }
}
