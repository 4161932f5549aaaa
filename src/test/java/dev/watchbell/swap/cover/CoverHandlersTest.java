package dev.watchbell.swap.cover;

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
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Shift;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Trigger;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana has Thu 5 March from 09:00; it is Mon 2 March, noon in Paris. */
@OnBothDatabases
class CoverHandlersTest {
    private static final Trigger TRIGGER = new Trigger("1");
    private static final Span THU =
            new Span(Instant.parse("2026-03-05T08:00:00Z"), Instant.parse("2026-03-06T08:00:00Z"));

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Crew crew;
    private final Router router;

    CoverHandlersTest(Database database) {
        crew = new Crew(database, clock);
        Covers covers = new Covers(database, crew.rotas(), crew.outbox(), Crew.people(), crew.judge(), clock);
        router = new CoverHandlers(covers, Crew.people(), clock).register(new Router());
    }

    @Test
    void the_button_on_others_messages_opens_the_form_with_that_shift() {
        String value = CoverHandlers.ask(PRIMARY, new Shift(ANA, THU)).getValue();

        Reply reply = press("cover.ask", value, ANA);

        assertThat(((Reply.Modal) reply).view().toString()).contains("Thu 5 Mar 09:00 - Fri 6 Mar 09:00", value);
        assertThat(press("cover.ask", "", ANA)).isInstanceOf(Reply.Modal.class);
    }

    @Test
    void a_button_for_a_shift_that_changed_since_or_is_somebody_elses_is_answered_kindly() {
        String value = CoverHandlers.ask(PRIMARY, new Shift(ANA, THU)).getValue();
        Cover cover = new Cover(THU, Optional.of(CHI), Optional.empty());
        crew.rotas().add(PRIMARY, List.of(cover), new Cause("lead"), CHI);

        assertThat(sentence(press("cover.ask", value, ANA))).startsWith("That watch isn’t yours any more");
        assertThat(sentence(press("cover.ask", value, BEN))).startsWith("That watch isn’t yours any more");
        assertThat(sentence(press("cover.ask", value, DAN))).startsWith("You have no shift in the next eight weeks");
        assertThat(ask(value, "", "").errors()).containsOnlyKeys("shift");
    }

    @Test
    void old_and_forged_buttons_do_nothing() {
        for (String action : List.of("cover.take", "cover.part", "cover.withdraw", "cover.back")) {
            for (String value : List.of("", "12", "12/1", "1/", "<!channel>", "9".repeat(30), "1/9999999999")) {
                assertThat(sentence(press(action, value, BEN))).startsWith("That request isn’t there any more.");
            }
        }
        assertThat(takePart("12", "", "").errors()).containsOnlyKeys("from");
        assertThat(takePart("", "", "").errors()).containsOnlyKeys("from");
        assertThat(crew.rotas().rota(PRIMARY).covers()).isEmpty();
    }

    @Test
    void who_presses_too_late_reads_who_has_it_and_whose_is_what() {
        command(ANA, "thu");

        assertThat(press("cover.take", "1", BEN)).isEqualTo(Reply.silence());
        assertThat(sentence(press("cover.take", "1", CHI)))
                .isEqualTo(
                        "Nothing of it is open any more: ben has" + " Thu 5 Mar 17:00 - Fri 6 Mar 17:00 (Asia/Tokyo).");
        assertThat(sentence(press("cover.part", "1", CHI))).startsWith("Nothing of it is open any more: ben has");
        assertThat(takePart("1", "18:00", "19:00").errors()).containsOnlyKeys("from");
        assertThat(sentence(press("cover.withdraw", "1", CHI))).isEqualTo("Only ana can do that.");
        assertThat(sentence(press("cover.withdraw", "1", ANA))).startsWith("Nothing of it is open any more: ben has");
        assertThat(sentence(press("cover.back", "1/1", CHI))).isEqualTo("Only ben can do that.");
        clock.set(THU.start().plus(Duration.ofHours(1)));
        assertThat(sentence(press("cover.back", "1/1", BEN))).startsWith("That watch began at Thu 5 Mar 03:00");
    }

    @Test
    void what_is_refused_stands_under_the_field_that_it_is_about() {
        String shift = CoverHandlers.ask(PRIMARY, new Shift(ANA, THU)).getValue();
        command(ANA, "thu 14:00-18:00");

        assertThat(ask("", "", "").errors()).containsOnlyKeys("shift");
        assertThat(ask(shift, "whenever", "").errors()).containsOnlyKeys("from");
        assertThat(ask(shift, "", "late").errors()).containsOnlyKeys("to");
        assertThat(ask(shift, "wed 10:00", "wed 12:00").errors()).containsOnlyKeys("from");
        assertThat(ask(shift, "14:00", "18:00").errors().get("from")).startsWith("You asked for cover of Thu 5 Mar");
        assertThat(takePart("1", "19:00", "").errors()).containsOnlyKeys("to");
    }

    @Test
    void a_word_too_many_is_cut_and_what_no_database_keeps_is_left_out() {
        command(ANA, "thu because \0" + "😀".repeat(400));

        assertThat(crew.said(Crew.CHANNEL.value())).singleElement().asString().contains("😀".repeat(149) + "…");
    }

    private Reply press(String action, String value, PersonId by) {
        return router.answer(new Press(action, value, by, Optional.of(Crew.CHANNEL), TRIGGER));
    }

    private void command(PersonId by, String words) {
        Reply reply = router.answer(new Command("/oncall", "cover", words, by, Crew.CHANNEL, "payments", TRIGGER));
        assertThat(reply).isEqualTo(Reply.silence());
    }

    private Reply.Refusal ask(String shift, String from, String to) {
        return (Reply.Refusal) router.answer(new Submission(
                CoverFormMessages.REQUEST, "", Map.of("shift", shift, "from", from, "to", to), ANA, TRIGGER));
    }

    private Reply.Refusal takePart(String metadata, String from, String to) {
        return (Reply.Refusal) router.answer(
                new Submission(CoverFormMessages.TAKE_PART, metadata, Map.of("from", from, "to", to), CHI, TRIGGER));
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
