package dev.watchbell.swap.sos;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
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

/** Ana has Mon 2 March from 09:00; it is noon in Paris. */
@OnBothDatabases
class SosHandlersTest {
    private static final Trigger TRIGGER = new Trigger("1");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Router router;

    SosHandlersTest(Database database) {
        crew = new Crew(database, clock);
        Calls calls = new Calls(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        router = new SosHandlers(calls, Crew.people(), clock).register(new Router());
    }

    @Test
    void what_is_typed_after_the_team_is_why() {
        assertThat(command(ANA, "for payments because of a &lt;fever&gt;")).isEqualTo(Reply.silence());

        assertThat(crew.said(CHI.value())).singleElement().asString().contains("\n> a &lt;fever&gt;\n");
    }

    @Test
    void who_is_on_call_in_two_teams_chooses_which_watch() {
        crew.otherTeam("web", ANA);

        Reply asked = command(ANA, "I’m ill");
        Reply wrong = submit(ANA, Map.of("team", "nothing"));
        Reply sent = submit(ANA, Map.of("team", "payments", "why", "I’m ill"));

        assertThat(((Reply.Modal) asked).view().toString()).contains("payments", "web", "I’m ill");
        assertThat(wrong).isInstanceOf(Reply.Refusal.class);
        assertThat(sent).isEqualTo(Reply.silence());
        assertThat(crew.said(CHI.value())).singleElement().asString().contains("payments/primary until");
        assertThat(command(ANA, "for web/primary")).isEqualTo(Reply.silence());
    }

    @Test
    void old_forged_and_late_buttons_do_nothing_and_are_answered() {
        for (String action : List.of("sos.take", "sos.off")) {
            for (String value : List.of("", "12", "x", "<!channel>", "9".repeat(30))) {
                assertThat(sentence(press(action, value, BEN))).startsWith("That call isn’t there any more.");
            }
        }
        command(ANA, "");
        assertThat(press("sos.take", "1", BEN)).isEqualTo(Reply.silence());

        clock.advance(Duration.ofDays(7));

        assertThat(sentence(press("sos.take", "1", CHI)))
                .isEqualTo("ben has the watch already, since Mon 2 Mar 20:00. Thank you.");
        assertThat(sentence(press("sos.take", "1", BEN))).startsWith("You have it already");
        assertThat(sentence(press("sos.take", "1", new PersonId("U0GONE")))).startsWith("ben has the watch already");
        assertThat(sentence(press("sos.off", "1", CHI))).isEqualTo("Only ana can do that.");
        assertThat(sentence(press("sos.off", "1", ANA))).startsWith("ben has the watch already");
    }

    private Reply command(PersonId by, String words) {
        return router.answer(new Command("/oncall", "sos", words, by, Crew.CHANNEL, "payments", TRIGGER));
    }

    private Reply press(String action, String value, PersonId by) {
        return router.answer(new Press(action, value, by, Optional.of(Crew.CHANNEL), TRIGGER));
    }

    private Reply submit(PersonId by, Map<String, String> values) {
        return router.answer(new Submission("sos.which", "", values, by, TRIGGER));
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
