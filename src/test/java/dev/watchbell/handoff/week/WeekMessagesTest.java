package dev.watchbell.handoff.week;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeekMessagesTest {
    private static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");
    private static final Team TEAM = team("Payments");

    private final Golden golden = new Golden("handoff");

    @Test
    void a_week_tells_what_was_accepted_what_wasnt_and_what_nobody_wrote() {
        WeekMessages messages = new WeekMessages(Crew.people(), PARIS, NOW);
        Passed unaccepted = passed(2, true, Optional.empty());

        golden.assertSame(
                "week",
                messages.list(
                        TEAM,
                        List.of(
                                passed(4, true, Optional.of("the queue")),
                                passed(3, false, Optional.of("")),
                                unaccepted,
                                passed(1, false, Optional.empty()))));
        golden.assertSame("week-empty", messages.list(TEAM, List.of()));
        golden.assertSame("monday", messages.monday(TEAM, List.of(unaccepted)));
        golden.assertSame("monday-many", messages.monday(TEAM, Collections.nCopies(20, unaccepted)));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_and_no_word_breaks_a_message(String text) {
        People hostile = new People(id -> Optional.of(
                new Person(id, text, text, Optional.empty(), Crew.people().zone(id), true)));
        WeekMessages messages = new WeekMessages(hostile, PARIS, NOW);
        List<Passed> week = Collections.nCopies(100, passed(2, true, Optional.of(text)));

        Hostile.assertHarmless(messages.list(team(text), week));
        Hostile.assertHarmless(messages.monday(team(text), week));
        Hostile.assertOnlyMoments(messages.notYours(team(text)));
    }

    private static Team team(String name) {
        return new Team(PAYMENTS, name, CHANNEL, PARIS, List.of(ANA, BEN));
    }

    private static Passed passed(int daysAgo, boolean written, Optional<String> readBack) {
        return new Passed(PRIMARY, ANA, BEN, NOW.minus(Duration.ofDays(daysAgo)), written, readBack);
    }
}
