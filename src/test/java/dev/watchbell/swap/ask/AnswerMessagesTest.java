package dev.watchbell.swap.ask;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Proposal;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.Swap.State;
import dev.watchbell.swap.SwapOutcome;
import dev.watchbell.swap.Timing;
import dev.watchbell.swap.Trade;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerMessagesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Span TUE =
            new Span(Instant.parse("2026-03-03T08:00:00Z"), Instant.parse("2026-03-04T08:00:00Z"));
    private static final Leg ANAS = new Leg(PRIMARY, ANA, TUE);

    private final AnswerMessages answers = new AnswerMessages(Crew.people(), ANA, NOW);

    @Test
    void a_refusal_names_the_rule_and_the_shift() {
        assertThat(answers.sentence(new Refusal.Started(ANAS)))
                .isEqualTo("payments/primary, Tue 3 Mar 09:00 - Wed 4 Mar 09:00 (Europe/Paris), has begun:"
                        + " a shift can be swapped until it starts.");
        assertThat(answers.sentence(new Refusal.Gone(ANAS, Optional.of(CHI))))
                .isEqualTo("payments/primary, Tue 3 Mar 09:00 - Wed 4 Mar 09:00 (Europe/Paris), isn’t all yours any"
                        + " more: chi has it. Nothing was changed.");
        assertThat(answers.sentence(new Refusal.DoubleDuty(BEN, ANAS, PRIMARY, TUE)))
                .isEqualTo("ben would be on call twice with payments/primary, Tue 3 Mar 09:00 - Wed 4 Mar 09:00"
                        + " (Europe/Paris): on call for payments/primary already, Tue 3 Mar 09:00 - Wed 4 Mar 09:00"
                        + " (Europe/Paris). Choose a shift at another time.");
        assertThat(answers.sentence(new Refusal.NotMember(DAN, ANAS)))
                .isEqualTo("dan isn’t in the team payments, and only its members take its shifts.");
    }

    @Test
    void who_comes_too_late_hears_who_was_earlier_and_when() {
        Swap.Answer answer = new Swap.Answer(Optional.of(ANA), NOW, "", Optional.empty());
        Swap swap = new Swap(
                17,
                Proposal.of(new Trade(ANAS, ANAS)),
                new Timing(NOW, NOW, true, false),
                State.WITHDRAWN,
                Optional.of(answer));

        assertThat(answers.sentence(new SwapOutcome.AlreadyAnswered(swap)))
                .isEqualTo("This offer was taken back by you, Mon 2 Mar 12:00 (Europe/Paris).");
    }

    @Test
    void what_cannot_be_is_followed_by_what_works() {
        assertThat(answers.sentence(new Refusal.SamePerson())).endsWith("Name a colleague: /oncall swap @colleague");
        assertThat(answers.notUnderstood("<!channel> ben"))
                .isEqualTo("I don’t know who “&lt;!channel&gt; ben” is. Name a colleague with an @:"
                        + " /oncall swap @colleague");
        assertThat(answers.stranger(DAN, List.of(BEN, CHI)))
                .isEqualTo("dan isn’t in a team of yours, so there is nothing to swap."
                        + " You can swap with ben, chi, for example: /oncall swap @ben");
    }
}
