package dev.watchbell.swap.rule;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Trade;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ScheduleId SECONDARY = new ScheduleId(PAYMENTS, "secondary");

    private static final Set<PersonId> ALL = Set.of(ANA, BEN, CHI, DAN);

    private final Map<PersonId, List<Span>> away = new HashMap<>();
    private TeamSettings settings = TeamSettings.USUAL;
    private final Map<ScheduleId, List<Shift>> shifts = new HashMap<>(Map.of(
            PRIMARY,
            List.of(shift(ANA, 2, 3), shift(BEN, 3, 4), shift(CHI, 4, 5), shift(ANA, 5, 6), shift(BEN, 6, 7))));

    @Test
    void a_shift_for_a_shift_may_be() {
        Trade trade = trade(ANA, day(2, 3), BEN, day(3, 4));

        assertThat(judged(trade)).isEmpty();
    }

    @Test
    void nobody_swaps_with_themselves() {
        Trade trade = trade(ANA, day(2, 3), ANA, day(5, 6));

        assertThat(judged(trade)).contains(new Refusal.SamePerson());
    }

    @Test
    void neither_shift_has_started_and_the_start_itself_is_too_late() {
        Trade trade = trade(BEN, day(3, 4), ANA, day(2, 3));

        assertThat(judged(trade, at(2))).contains(new Refusal.Started(trade.asked()));
        assertThat(judged(trade, at(2).minusMillis(1))).isEmpty();
    }

    @Test
    void both_have_all_of_what_they_give() {
        Trade more = trade(ANA, day(2, 4), CHI, day(4, 5));
        Trade less = trade(ANA, new Span(at(2), at(3).minusSeconds(3600)), CHI, day(4, 5));
        Trade hole = trade(ANA, day(8, 9), CHI, day(4, 5));

        assertThat(judged(more)).contains(new Refusal.Gone(more.given(), Optional.of(BEN)));
        assertThat(judged(less)).isEmpty();
        assertThat(judged(hole)).contains(new Refusal.Gone(hole.given(), Optional.empty()));
    }

    @Test
    void who_takes_a_shift_is_in_its_team_and_in_the_workspace() {
        shifts.put(SECONDARY, List.of(shift(DAN, 10, 11)));
        Trade stranger = trade(ANA, day(2, 3), new Leg(SECONDARY, DAN, day(10, 11)));
        Trade gone = trade(ANA, day(2, 3), CHI, day(4, 5));

        assertThat(judged(stranger)).contains(new Refusal.NotMember(DAN, stranger.given()));
        assertThat(Rule.first(Change.of(gone), facts(NOW, Set.of(ANA)), Set.of()))
                .contains(new Refusal.Left(CHI));
    }

    @Test
    void nobody_gets_on_call_twice_at_once() {
        shifts.put(SECONDARY, List.of(shift(BEN, 2, 3), shift(CHI, 3, 4)));
        Trade trade = trade(ANA, day(2, 3), BEN, day(3, 4));

        assertThat(judged(trade)).contains(new Refusal.DoubleDuty(BEN, trade.given(), SECONDARY, day(2, 3)));
    }

    @Test
    void the_shift_that_is_given_away_is_no_second_duty() {
        shifts.put(SECONDARY, List.of(shift(BEN, 2, 3)));
        Trade sameDay = trade(ANA, day(2, 3), new Leg(SECONDARY, BEN, day(2, 3)));

        assertThat(judged(sameDay)).isEmpty();
    }

    @Test
    void who_was_on_call_twice_already_may_stay_so_for_that_time_and_no_longer() {
        ScheduleId third = new ScheduleId(PAYMENTS, "third");
        shifts.put(SECONDARY, List.of(shift(BEN, 2, 3)));
        shifts.put(third, List.of(shift(BEN, 2, 3)));
        Trade sameTime = trade(ANA, day(2, 3), new Leg(SECONDARY, BEN, day(2, 3)));
        assertThat(judged(sameTime)).isEmpty();

        Span half = new Span(at(2), at(2).plusSeconds(3600));
        shifts.put(SECONDARY, List.of(new Shift(BEN, half)));
        Trade longer = trade(ANA, day(2, 3), new Leg(SECONDARY, BEN, half));

        assertThat(judged(longer))
                .contains(new Refusal.DoubleDuty(BEN, longer.given(), third, new Span(half.end(), at(3))));
    }

    @Test
    void nobody_takes_a_watch_while_they_are_away_and_a_minute_is_enough() {
        away.put(BEN, List.of(new Span(at(3).minusSeconds(60), at(4))));
        Trade trade = trade(ANA, day(2, 3), BEN, day(3, 4));

        assertThat(judged(trade)).contains(new Refusal.Away(BEN, trade.given()));
        away.put(BEN, List.of(day(3, 4)));
        assertThat(judged(trade)).isEmpty();
    }

    @Test
    void rest_is_kept_before_and_after_what_is_taken_in_all_schedules() {
        shifts.put(SECONDARY, List.of(hours(BEN, 8, 34, 40), hours(CHI, 8, 0, 6)));

        assertThat(taking(leg(hours(CHI, 8, 0, 6)), BEN)).isEmpty();
        shifts.put(SECONDARY, List.of(hours(BEN, 8, 16, 20), hours(CHI, 8, 0, 6)));
        Leg taken = leg(hours(CHI, 8, 0, 6));
        assertThat(taking(taken, BEN))
                .contains(new Refusal.Rest(
                        BEN,
                        taken,
                        new Watch(SECONDARY, hours(BEN, 8, 16, 20)),
                        Duration.ofHours(10),
                        Duration.ofHours(11)));
        assertThat(taking(new Leg(SECONDARY, CHI, hours(CHI, 8, 0, 5).span()), BEN))
                .isEmpty();
    }

    @Test
    void a_rest_that_was_too_short_before_is_no_reason_until_it_gets_shorter() {
        shifts.put(SECONDARY, List.of(hours(BEN, 8, 0, 4), hours(BEN, 8, 10, 14), hours(CHI, 8, 14, 16)));

        assertThat(taking(leg(hours(CHI, 8, 14, 16)), BEN)).isEmpty();
        shifts.put(SECONDARY, List.of(hours(BEN, 8, 0, 4), hours(CHI, 8, 9, 10), hours(BEN, 8, 10, 14)));
        assertThat(taking(leg(hours(CHI, 8, 9, 10)), BEN))
                .get()
                .isInstanceOfSatisfying(
                        Refusal.Rest.class, rest -> assertThat(rest.rest()).isEqualTo(Duration.ofHours(5)));
    }

    @Test
    void what_is_given_away_makes_room_for_rest() {
        shifts.put(SECONDARY, List.of(hours(BEN, 8, 0, 4), hours(CHI, 8, 6, 10)));
        Trade trade = new Trade(leg(hours(BEN, 8, 0, 4)), leg(hours(CHI, 8, 6, 10)));

        assertThat(judged(trade)).isEmpty();
        assertThat(taking(trade.asked(), BEN)).get().isInstanceOf(Refusal.Rest.class);
    }

    @Test
    void two_shifts_that_touch_are_one_stretch_and_no_rest_that_is_too_short() {
        shifts.put(SECONDARY, List.of(hours(BEN, 8, 0, 4), hours(CHI, 8, 4, 8)));

        assertThat(taking(leg(hours(CHI, 8, 4, 8)), BEN)).isEmpty();
    }

    @Test
    void nobody_is_on_call_for_longer_at_a_stretch_than_the_team_wants() {
        settings = settings.withRun(Duration.ofDays(1));
        Trade two = trade(ANA, day(2, 3), BEN, day(3, 4));
        Trade same = trade(ANA, day(2, 3), CHI, day(4, 5));

        assertThat(judged(two)).isEmpty();
        assertThat(judged(same)).contains(new Refusal.Run(ANA, same.asked(), day(4, 6), Duration.ofDays(1)));
    }

    @Test
    void a_week_for_a_week_is_no_longer_stretch_than_before() {
        settings = settings.withRun(Duration.ofDays(5));
        shifts.put(SECONDARY, List.of(shift(ANA, 9, 16), shift(CHI, 16, 23), shift(BEN, 23, 30)));
        Trade weeks = new Trade(leg(shift(ANA, 9, 16)), leg(shift(BEN, 23, 30)));

        assertThat(judged(weeks)).isEmpty();
        assertThat(taking(weeks.asked(), ANA)).get().isInstanceOf(Refusal.Run.class);
    }

    @Test
    void several_stretches_are_judged_together() {
        shifts.put(SECONDARY, List.of(shift(CHI, 8, 10)));
        Leg morning = leg(hours(CHI, 8, 0, 4));
        Leg evening = leg(hours(CHI, 8, 8, 12));

        assertThat(taking(morning, BEN)).isEmpty();
        assertThat(Rule.first(
                        List.of(new Change(BEN, List.of(morning, evening), List.of())), facts(NOW, ALL), Set.of()))
                .get()
                .isInstanceOf(Refusal.Rest.class);
    }

    @Test
    void what_is_waived_is_not_looked_at() {
        shifts.put(SECONDARY, List.of(hours(BEN, 8, 0, 4), hours(CHI, 8, 6, 10)));
        Change change = new Change(BEN, List.of(leg(hours(CHI, 8, 6, 10))), List.of());

        assertThat(Rule.first(List.of(change), facts(NOW, ALL), Set.of(Rule.REST)))
                .isEmpty();
    }

    @Test
    void more_knowledge_changes_no_judgement() {
        settings = settings.withRun(Duration.ofDays(2));
        shifts.put(SECONDARY, List.of(shift(BEN, 1, 9), shift(CHI, 9, 10), shift(BEN, 10, 30)));
        Leg taken = leg(shift(CHI, 9, 10));
        Optional<Refusal> judged = taking(taken, BEN);

        shifts.put(new ScheduleId(PAYMENTS, "third"), List.of(shift(BEN, 1, 2), shift(BEN, 25, 26)));

        assertThat(judged).get().isInstanceOf(Refusal.Run.class);
        assertThat(taking(taken, BEN)).isEqualTo(judged);
    }

    private Optional<Refusal> judged(Trade trade) {
        return judged(trade, NOW);
    }

    private Optional<Refusal> judged(Trade trade, Instant now) {
        return Rule.first(Change.of(trade), facts(now, ALL), Set.of());
    }

    private Optional<Refusal> taking(Leg leg, PersonId taker) {
        return Rule.first(List.of(new Change(taker, List.of(leg), List.of())), facts(NOW, ALL), Set.of());
    }

    private Facts facts(Instant now, Set<PersonId> active) {
        Team team = new Team(
                PAYMENTS, "Payments", Crew.CHANNEL, Crew.PARIS, List.of(ANA, BEN, CHI), settings, Optional.empty());
        return new Facts(now, shifts, List.of(team), active, away);
    }

    private static Leg leg(Shift shift) {
        return new Leg(SECONDARY, shift.person(), shift.span());
    }

    /** From and to, in hours since that day begins at 09:00 in Paris. */
    private static Shift hours(PersonId person, int day, int from, int to) {
        return new Shift(person, new Span(at(day).plusSeconds(3600L * from), at(day).plusSeconds(3600L * to)));
    }

    private static Trade trade(PersonId proposer, Span given, PersonId colleague, Span asked) {
        return trade(proposer, given, new Leg(PRIMARY, colleague, asked));
    }

    private static Trade trade(PersonId proposer, Span given, Leg asked) {
        return new Trade(new Leg(PRIMARY, proposer, given), asked);
    }

    private static Shift shift(PersonId person, int from, int to) {
        return new Shift(person, day(from, to));
    }

    private static Span day(int from, int to) {
        return new Span(at(from), at(to));
    }

    private static Instant at(int day) {
        return Instant.parse("2026-03-%02dT08:00:00Z".formatted(day));
    }
}
