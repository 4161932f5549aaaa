package dev.watchbell.swap.take;

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

/** Ana has Mon 2 March from 09:00; it is noon in Paris. */
@OnBothDatabases
class TakeHandlersTest {
    private static final Trigger TRIGGER = new Trigger("1");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Router router;

    TakeHandlersTest(Database database) {
        crew = new Crew(database, clock);
        Takes takes = new Takes(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        router = new TakeHandlers(takes, crew.rotas(), Crew.people(), clock).register(new Router());
    }

    @Test
    void old_forged_and_late_buttons_do_nothing_and_are_answered() {
        for (String value : List.of("", "12", "x", "<!channel>", "9".repeat(30))) {
            assertThat(sentence(press(value, ANA))).startsWith("That isn’t there any more.");
        }
        assertThat(command(BEN, "2h")).isEqualTo(Reply.silence());

        clock.advance(Duration.ofDays(7));

        assertThat(sentence(press("1", ANA))).startsWith("That was over at Mon 2 Mar 14:00");
        assertThat(sentence(press("1", CHI))).startsWith("Only ana can do that.");
    }

    @Test
    void what_was_chosen_in_the_form_is_looked_up_and_refused_where_it_stands() {
        assertThat(submit(BEN, "web/primary", "").errors()).containsOnlyKeys("schedule");
        assertThat(submit(BEN, PRIMARY.toString(), "soon").errors()).containsOnlyKeys("end");
        assertThat(submit(DAN, PRIMARY.toString(), "").errors()).containsOnlyKeys("schedule");
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void what_isnt_understood_takes_nothing() {
        assertThat(sentence(command(BEN, "the whole night"))).startsWith("I don’t understand “the whole night”");
        assertThat(sentence(command(BEN, "for web"))).startsWith("I know no schedule “web”");
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    private Reply command(PersonId by, String words) {
        return router.answer(new Command("/oncall", "me", words, by, Crew.CHANNEL, "payments", TRIGGER));
    }

    private Reply press(String value, PersonId by) {
        return router.answer(new Press("take.back", value, by, Optional.of(Crew.CHANNEL), TRIGGER));
    }

    private Reply.Refusal submit(PersonId by, String schedule, String end) {
        Map<String, String> values = Map.of("schedule", schedule, "end", end);
        return (Reply.Refusal) router.answer(new Submission("take.which", "", values, by, TRIGGER));
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
