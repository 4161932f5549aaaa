package dev.watchbell.swap.override;

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
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Trigger;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody leads, so members may; Ana has Mon 2 March from 09:00; it is noon in Paris. */
@OnBothDatabases
class OverrideHandlersTest {
    private static final Trigger TRIGGER = new Trigger("1");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Router router;

    OverrideHandlersTest(Database database) {
        crew = new Crew(database, clock);
        Placements placements =
                new Placements(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        router = new OverrideHandlers(placements, crew.rotas(), Crew.people(), OverrideHandlersTest::mentioned, clock)
                .register(new Router());
    }

    @Test
    void what_is_typed_in_full_is_done_and_what_is_missing_is_asked() {
        assertThat(command(ANA, "<@U0CHI|chi> 2h")).isEqualTo(Reply.silence());
        assertThat(command(ANA, "<@U0CHI|chi>")).isInstanceOf(Reply.Modal.class);
        assertThat(command(ANA, "")).isInstanceOf(Reply.Modal.class);
        assertThat(((Reply.Modal) command(ANA, "tomorrow")).view().toString()).contains("tomorrow");
        assertThat(crew.rotas().rota(PRIMARY).covers()).hasSize(1);
    }

    @Test
    void what_isnt_understood_changes_nothing() {
        assertThat(sentence(command(ANA, "@x 2h"))).startsWith("I don’t know who “@x” is");
        assertThat(sentence(command(ANA, "@chi soon"))).startsWith("I don’t understand the time “soon”");
        assertThat(sentence(command(ANA, "@chi tomorrow to today"))).startsWith("It has to end after it begins");
        assertThat(sentence(command(ANA, "@chi 2h for web"))).startsWith("I know no schedule “web”");
        assertThat(sentence(command(DAN, "@chi 2h"))).startsWith("Only members of the team payments");
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void what_a_form_says_that_cant_be_stands_under_its_field() {
        assertThat(submit("web/primary", CHI.value(), "2h")).containsOnlyKeys("schedule");
        assertThat(submit(PRIMARY.toString(), "", "2h")).containsOnlyKeys("person");
        assertThat(submit(PRIMARY.toString(), "U0GONE", "2h")).containsOnlyKeys("person");
        assertThat(submit(PRIMARY.toString(), CHI.value(), "soon")).containsOnlyKeys("when");
        assertThat(submit(PRIMARY.toString(), CHI.value(), "2026-03-01")).containsOnlyKeys("when");
    }

    @Test
    void old_forged_and_late_buttons_do_nothing_and_are_answered() {
        for (String value : List.of("", "12", "x", "<!channel>", "9".repeat(30))) {
            assertThat(sentence(press(value, ANA))).startsWith("That isn’t there any more.");
        }
        command(ANA, "@chi 2h");

        clock.advance(Duration.ofDays(7));

        assertThat(sentence(press("1", BEN))).startsWith("That was over at Mon 2 Mar 08:00");
        assertThat(sentence(press("1", DAN))).startsWith("Only members of the team payments");
    }

    private static Optional<PersonId> mentioned(String written) {
        return written.contains("chi") ? Optional.of(CHI) : Optional.empty();
    }

    private Reply command(PersonId by, String words) {
        return router.answer(new Command("/oncall", "override", words, by, Crew.CHANNEL, "payments", TRIGGER));
    }

    private Reply press(String value, PersonId by) {
        return router.answer(new Press("override.undo", value, by, Optional.of(Crew.CHANNEL), TRIGGER));
    }

    private Map<String, String> submit(String schedule, String person, String when) {
        Map<String, String> values = Map.of("schedule", schedule, "person", person, "when", when);
        Reply reply = router.answer(new Submission("override.put", "", values, ANA, TRIGGER));
        return ((Reply.Refusal) reply).errors();
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
