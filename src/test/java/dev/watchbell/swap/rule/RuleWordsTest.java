package dev.watchbell.swap.rule;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.ask.AnswerMessages;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleWordsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Leg ANAS = new Leg(PRIMARY, ANA, hours(0, 24));
    private static final Refusal AWAY = new Refusal.Away(BEN, ANAS);
    private static final Refusal REST = new Refusal.Rest(
            BEN, ANAS, new Watch(PRIMARY, new Shift(BEN, hours(29, 40))), Duration.ofHours(5), Duration.ofHours(11));
    private static final Refusal RUN = new Refusal.Run(BEN, ANAS, hours(-24, 48), Duration.ofDays(2));

    @Test
    void the_rule_and_the_shift_are_named() {
        RuleWords words = new RuleWords(Crew.people(), ANA, NOW);

        assertThat(words.sentence(AWAY))
                .contains("ben is away then: payments/primary, Tue 3 Mar 09:00 - Wed 4 Mar 09:00 (Europe/Paris).");
        assertThat(words.sentence(REST))
                .contains("ben would have 5 h of rest between payments/primary, Tue 3 Mar 09:00 - Wed 4 Mar 09:00"
                        + " (Europe/Paris), and payments/primary, Wed 4 Mar 14:00 - Thu 5 Mar 01:00 (Europe/Paris);"
                        + " the team payments wants 11 h.");
        assertThat(words.sentence(RUN))
                .contains(
                        "With payments/primary, Tue 3 Mar 09:00 - Wed 4 Mar 09:00 (Europe/Paris), ben would be on call"
                                + " for 3 d at a stretch, Mon 2 Mar 09:00 - Thu 5 Mar 09:00 (Europe/Paris);"
                                + " the team payments wants at most 2 d.");
        assertThat(words.sentence(new Refusal.SamePerson())).isEmpty();
    }

    @Test
    void who_reads_of_themselves_is_called_you_in_their_own_zone() {
        RuleWords words = new RuleWords(Crew.people(), BEN, NOW);

        assertThat(words.sentence(AWAY))
                .contains("You are away then: payments/primary, Tue 3 Mar 03:00 - Wed 4 Mar 03:00 (America/New_York).");
        assertThat(words.sentence(REST)).get().asString().startsWith("You would have 5 h of rest between");
        assertThat(words.sentence(RUN)).get().asString().contains(", you would be on call for 3 d");
    }

    @Test
    void a_swap_that_is_refused_says_what_works() {
        assertThat(new AnswerMessages(Crew.people(), ANA, NOW).sentence(AWAY))
                .startsWith("ben is away then")
                .endsWith("Choose a shift at another time.");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_sentence(String name) {
        People hostile = new People(id -> Optional.of(
                new Person(id, name, name, Optional.empty(), Crew.people().zone(id), true)));
        RuleWords words = new RuleWords(hostile, ANA, NOW);

        for (Refusal refusal : List.of(AWAY, REST, RUN)) {
            Hostile.assertOnlyMoments(words.sentence(refusal).orElseThrow());
        }
    }

    private static Span hours(long from, long to) {
        Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");
        return new Span(tuesday.plus(Duration.ofHours(from)), tuesday.plus(Duration.ofHours(to)));
    }
}
