package dev.watchbell.swap;

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
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ScheduleId SECONDARY = new ScheduleId(PAYMENTS, "secondary");

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

        assertThat(Judgement.of(trade, facts(), at(2))).contains(new Refusal.Started(trade.asked()));
        assertThat(Judgement.of(trade, facts(), at(2).minusMillis(1))).isEmpty();
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
        assertThat(Judgement.of(gone, facts(Set.of(ANA)), NOW)).contains(new Refusal.Left(CHI));
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

    private Optional<Refusal> judged(Trade trade) {
        return Judgement.of(trade, facts(), NOW);
    }

    private Judgement.Facts facts() {
        return facts(Set.of(ANA, BEN, CHI, DAN));
    }

    private Judgement.Facts facts(Set<PersonId> active) {
        Team team = new Team(PAYMENTS, "Payments", Crew.CHANNEL, Crew.PARIS, List.of(ANA, BEN, CHI));
        return new Judgement.Facts(shifts, List.of(team), active);
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
