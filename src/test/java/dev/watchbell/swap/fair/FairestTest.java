package dev.watchbell.swap.fair;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Shift;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.favour.Favour;
import dev.watchbell.swap.rule.Facts;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana is in Paris, Ben in New York, Chi in Tokyo; hours are those of Paris. */
class FairestTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-01T23:00:00Z");
    private static final Instant NOW = MIDNIGHT.plus(Duration.ofHours(1));

    private final List<Shift> shifts = new ArrayList<>();
    private final List<Favour> favours = new ArrayList<>();
    private final Map<PersonId, List<Span>> away = new HashMap<>();

    @Test
    void what_a_rule_forbids_is_not_proposed() {
        Shift mine = shift(ANA, 4, 9, 17);
        shift(BEN, 3, 9, 17);
        shift(BEN, 5, 9, 17);
        shift(CHI, 7, 9, 17);
        away.put(CHI, List.of(mine.span()));

        List<Exchange> fairest = of(mine);

        assertThat(fairest).extracting(Exchange::colleague).containsOnly(BEN);
        assertThat(fairest).hasSize(2);
    }

    @Test
    void who_had_more_help_than_they_gave_comes_first_and_the_reason_says_so() {
        Shift mine = shift(ANA, 4, 9, 17);
        shift(BEN, 3, 9, 17);
        shift(CHI, 5, 9, 17);
        Span february = hours(-20, 9, 15);
        favours.add(new Favour(ANA, CHI, february));
        favours.add(new Favour(BEN, ANA, february));

        List<Exchange> fairest = of(mine);

        assertThat(fairest).extracting(Exchange::colleague).containsExactly(CHI, BEN);
        assertThat(fairest.get(0).reasons()).contains(new Reason.YouCovered(Duration.ofHours(6), february));
        assertThat(fairest.get(1).reasons()).contains(new Reason.TheyCovered(Duration.ofHours(6), february));
    }

    @Test
    void like_goes_for_like() {
        Shift mine = shift(ANA, 4, 9, 17);
        shift(BEN, 7, 9, 17);
        shift(BEN, 12, 9, 17);
        shift(BEN, 10, 0, 24);

        assertThat(of(mine))
                .extracting(exchange -> exchange.asked().span())
                .containsExactly(hours(12, 9, 17), hours(7, 9, 17), hours(10, 0, 24));
    }

    @Test
    void who_had_fewer_nights_lately_comes_before_who_had_more() {
        Shift mine = shift(ANA, 4, 22, 30);
        shift(ANA, -9, 9, 17);
        shift(BEN, -10, 0, 24);
        shift(BEN, 6, 22, 30);
        shift(CHI, 8, 22, 30);
        shift(ANA, -7, 22, 26);

        List<Exchange> fairest = of(mine);

        assertThat(fairest.get(0).colleague()).isEqualTo(CHI);
        assertThat(fairest.get(0).reasons()).contains(new Reason.FewerNights());
        assertThat(fairest.get(1).reasons()).doesNotContain(new Reason.FewerNights());
    }

    @Test
    void a_shift_in_both_peoples_daytime_comes_before_one_at_night() {
        Shift mine = shift(ANA, 4, 14, 20);
        shift(CHI, 5, 9, 15);
        shift(BEN, 6, 14, 20);

        List<Exchange> fairest = of(mine);

        assertThat(fairest.get(0).colleague()).isEqualTo(BEN);
        assertThat(fairest.get(0).reasons()).containsExactly(new Reason.YourDaytime(), new Reason.TheirDaytime());
        assertThat(fairest.get(1).reasons()).containsExactly(new Reason.YourDaytime());
    }

    @Test
    void more_rest_comes_before_less() {
        Shift mine = shift(ANA, 10, 9, 17);
        shift(ANA, 12, 9, 17);
        shift(BEN, 11, 9, 17);
        shift(CHI, 5, 9, 17);

        assertThat(of(mine)).extracting(exchange -> exchange.asked().span()).startsWith(hours(5, 9, 17));
    }

    private List<Exchange> of(Shift mine) {
        Team team = new Team(PAYMENTS, "Payments", Crew.CHANNEL, Crew.PARIS, List.of(ANA, BEN, CHI));
        Facts facts = new Facts(NOW, Map.of(PRIMARY, shifts), List.of(team), Set.of(ANA, BEN, CHI), away);
        return new Fairest(facts, favours, Crew.people())
                .of(mine.person(), new Choice(PRIMARY, mine.span()), List.of(BEN, CHI));
    }

    private Shift shift(PersonId person, int day, int from, int to) {
        Shift shift = new Shift(person, hours(day, from, to));
        shifts.add(shift);
        return shift;
    }

    /** Of a day of March, in hours of Paris. */
    private static Span hours(int day, int from, int to) {
        Instant start = MIDNIGHT.plus(Duration.ofDays(day - 2));
        return new Span(start.plus(Duration.ofHours(from)), start.plus(Duration.ofHours(to)));
    }
}
