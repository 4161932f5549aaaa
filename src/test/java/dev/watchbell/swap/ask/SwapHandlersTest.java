package dev.watchbell.swap.ask;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Schedule;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Trigger;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.Swaps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SwapHandlersTest {
    private static final Trigger TRIGGER = new Trigger("1");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final SwapHandlers handlers;
    private final SwapFormHandlers forms;
    private final Candidates candidates;

    SwapHandlersTest(Database database) {
        crew = new Crew(database, clock);
        Swaps swaps = new Swaps(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        candidates = new Candidates(crew.rotas(), Crew.people(), clock);
        handlers = new SwapHandlers(
                swaps, candidates, crew.exchanges(), Crew.people(), SwapHandlersTest::mentioned, clock);
        forms = new SwapFormHandlers(swaps, candidates, crew.exchanges(), Crew.people(), clock);
    }

    @Test
    void without_a_colleague_it_asks_for_one_and_then_for_the_shifts() {
        Reply first = swap(ANA, "");
        Reply second = forms.chooseShifts(submission(
                FormMessages.COLLEAGUE,
                "U0ANA - - ",
                Map.of(
                        "swap.colleague",
                        "U0BEN",
                        "given",
                        candidates.coming(ANA).get(0).key())));

        assertThat(callback(first)).isEqualTo(FormMessages.COLLEAGUE);
        assertThat(callback(second)).isEqualTo(FormMessages.PROPOSE);
    }

    @Test
    void who_can_not_be_swapped_with_is_said_with_what_works() {
        assertThat(sentence(swap(ANA, "<@U0ANA|ana>"))).startsWith("You can’t swap with yourself.");
        assertThat(sentence(swap(ANA, "<@U0DAN|dan>"))).startsWith("dan isn’t in a team of yours");
        assertThat(sentence(swap(ANA, "the new one"))).startsWith("I don’t know who “the new one” is.");
        assertThat(sentence(swap(DAN, "<@U0ANA|ana>"))).startsWith("You are in no team that I know");
    }

    @Test
    void a_colleague_without_a_shift_is_named_and_so_are_those_with_one() {
        clock.advance(Duration.ofMinutes(1));
        crew.promiseNothing();
        crew.rotas()
                .apply(
                        crew.rotas().team(Crew.PAYMENTS).orElseThrow(),
                        List.of(new Schedule(Crew.PRIMARY, Crew.daily("2026-03-02T09:00", ANA, CHI))));

        assertThat(sentence(swap(ANA, "<@U0BEN|ben>")))
                .isEqualTo("ben has no shift that begins in the next eight weeks, so there is nothing to take."
                        + " You can swap with chi, for example: /oncall swap @chi");
        assertThat(sentence(swap(BEN, ""))).startsWith("You have no shift that begins in the next eight weeks");
    }

    @Test
    void what_is_refused_stands_under_the_field_that_it_is_about() {
        String mine = candidates.coming(ANA).get(0).key();
        String theirs = candidates.coming(BEN).get(0).key();
        clock.set(Instant.parse("2026-03-03T08:00:00Z"));

        Reply late = forms.propose(
                submission(FormMessages.PROPOSE, "U0ANA U0BEN - ", Map.of("given", mine, "asked", theirs)));
        Reply empty = forms.propose(submission(FormMessages.PROPOSE, "U0ANA U0BEN - ", Map.of("asked", theirs)));

        assertThat(((Reply.Refusal) late).errors()).containsOnlyKeys("asked");
        assertThat(((Reply.Refusal) empty).errors()).containsOnlyKeys("given");
    }

    private Reply swap(PersonId by, String words) {
        return handlers.command(new Command("/oncall", "swap", words, by, Crew.CHANNEL, "payments", TRIGGER));
    }

    private static Submission submission(String modal, String metadata, Map<String, String> values) {
        return new Submission(modal, metadata, values, ANA, TRIGGER);
    }

    private static Optional<PersonId> mentioned(String words) {
        return words.startsWith("<@")
                ? Optional.of(new PersonId(words.substring(2, words.indexOf('|'))))
                : Optional.empty();
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }

    private static String callback(Reply reply) {
        return ((Reply.Modal) reply).view().getCallbackId();
    }
}
