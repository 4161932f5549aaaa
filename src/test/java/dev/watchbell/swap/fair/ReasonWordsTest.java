package dev.watchbell.swap.fair;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Trade;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonWordsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Trade TRADE = new Trade(
            new Leg(PRIMARY, ANA, day("2026-03-03T08:00:00Z")), new Leg(PRIMARY, BEN, day("2026-03-05T08:00:00Z")));
    private static final Span FEBRUARY = day("2026-02-10T08:00:00Z");
    private static final Span WINTER = new Span(Instant.parse("2025-12-10T08:00:00Z"), FEBRUARY.end());

    private final ReasonWords words = new ReasonWords(Crew.people(), ANA, NOW);

    @Test
    void an_exchange_is_told_with_its_reasons() {
        assertThat(words.line(
                        exchange(new Reason.YourDaytime(), new Reason.YouCovered(Duration.ofHours(6), FEBRUARY)), 100))
                .isEqualTo("ben: Thu 5 Mar 09:00, in your daytime; you covered ben 6 h in February");
        assertThat(words.line(exchange(new Reason.TheyCovered(Duration.ofHours(30), WINTER)), 100))
                .isEqualTo("ben: Thu 5 Mar 09:00; ben covered you 30 h since December");
        assertThat(words.line(exchange(new Reason.TheirDaytime(), new Reason.FewerNights()), 100))
                .isEqualTo("ben: Thu 5 Mar 09:00; yours is in their daytime; fewer nights lately");
        assertThat(words.line(exchange(), 100)).isEqualTo("ben: Thu 5 Mar 09:00");
    }

    @Test
    void what_does_not_fit_is_left_out_as_a_whole() {
        Exchange exchange = exchange(
                new Reason.YourDaytime(),
                new Reason.YouCovered(Duration.ofHours(6), FEBRUARY),
                new Reason.TheirDaytime(),
                new Reason.FewerNights());

        assertThat(words.described(exchange, 75))
                .isEqualTo("Thu 5 Mar 09:00, in your daytime; you covered ben 6 h in February");
        assertThat(words.described(exchange, 55)).isEqualTo("Thu 5 Mar 09:00, in your daytime; fewer nights lately");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_line(String name) {
        People hostile = new People(id -> Optional.of(
                new Person(id, name, name, Optional.empty(), Crew.people().zone(id), true)));

        String described = new ReasonWords(hostile, ANA, NOW)
                .described(exchange(new Reason.YouCovered(Duration.ofHours(6), FEBRUARY)), 75);

        Hostile.assertOnlyMoments(described);
        assertThat(described).hasSizeLessThanOrEqualTo(75);
    }

    private static Exchange exchange(Reason... reasons) {
        return new Exchange(TRADE, Arrays.asList(reasons));
    }

    private static Span day(String start) {
        Instant from = Instant.parse(start);
        return new Span(from, from.plus(Duration.ofDays(1)));
    }
}
