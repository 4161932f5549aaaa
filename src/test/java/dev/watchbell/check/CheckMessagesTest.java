package dev.watchbell.check;

import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.check.rule.Finding;
import dev.watchbell.check.rule.Rule;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.Team;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckMessagesTest {
    private static final Instant MON = Instant.parse("2026-03-02T08:00:00Z");
    private static final Span TUE =
            new Span(Instant.parse("2026-03-03T08:00:00Z"), Instant.parse("2026-03-03T09:00:00Z"));
    private static final Finding HOLE = new Finding(
            Rule.HOLE, "payments/primary", Optional.of(TUE), "nobody is on call", "In payments.yaml: list people");
    private static final Finding CREW = new Finding(
            Rule.CREW, "payments/primary", Optional.empty(), "3 people take turns", "`/oncall edit payments`: add 5");
    private static final Finding OWNER =
            new Finding(Rule.OWNER, "mail", Optional.empty(), "it is tier 1, and no team runs it", "list it");

    private final Golden golden = new Golden("check");

    @Test
    void each_message_reads_well() {
        Checked checked = checked("Payments", List.of(HOLE, CREW), List.of(OWNER));

        golden.assertSame("answer", CheckMessages.answer(checked));
        golden.assertSame("answer-well", CheckMessages.answer(checked("Payments", List.of(), List.of())));
    }

    @Test
    void a_channel_sees_few_of_many_and_how_to_see_the_rest() {
        Checked checked = checked("Payments", Collections.nCopies(9, CREW), List.of(OWNER));

        assertThat(CheckMessages.lines(checked))
                .hasSize(7)
                .startsWith("*The look at the rota*: 1 error, 9 warnings")
                .endsWith("And 5 more: `/oncall check payments`.");
        assertThat(CheckMessages.answer(checked).text()).doesNotContain("more");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_message(String text) {
        Finding hostile = new Finding(Rule.AWAY, text, Optional.of(TUE), text, text);
        Checked checked = checked(text, Collections.nCopies(30, hostile), List.of(OWNER));

        Message message = CheckMessages.answer(checked);
        Hostile.assertHarmless(message);
        Limits.check(message);
        assertThat(message.text()).endsWith("Times are in Europe/Paris.");
    }

    private static Checked checked(String team, List<Finding> findings, List<Finding> unowned) {
        return new Checked(new Team(PAYMENTS, team, CHANNEL, PARIS, List.of()), findings, unowned, PARIS, MON);
    }
}
