package dev.watchbell.handoff;

import static dev.watchbell.handoff.Harbour.KEY;
import static dev.watchbell.handoff.Harbour.TUE;
import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Trigger;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Ana has sent her handoff to Ben. */
@OnBothDatabases
class AcceptancesTest {
    private static final Trigger TRIGGER = new Trigger("1");
    private static final Duration DAY = Duration.ofDays(1);

    private final Harbour harbour;
    private final Router router;
    private final long id;

    AcceptancesTest(Database database) {
        harbour = Harbour.of(database);
        router = new AcceptanceHandlers(harbour.acceptances(), Crew.people(), harbour.clock()).register(new Router());
        id = ((HandoffOutcome.Sent) harbour.handoffs().send(ANA, KEY, "the queue is slow"))
                .handoff()
                .id();
    }

    @Test
    void both_read_who_accepted_and_what_they_look_out_for() {
        assertThat(accept(BEN, "the queue")).isInstanceOf(HandoffOutcome.Accepted.class);

        assertThat(harbour.said(ANA))
                .hasSize(2)
                .allMatch(text -> text.startsWith("ben accepted your handoff of payments/primary at Mon 2 Mar 12:00"
                        + " (Europe/Paris), and looks out for: “the queue”"));
        assertThat(harbour.said(BEN))
                .singleElement()
                .asString()
                .startsWith("You accepted ana’s handoff of payments/primary at Mon 2 Mar 06:00 (America/New_York),"
                        + " and look out for: “the queue”");
        assertThat(harbour.onCall(TUE.minusSeconds(1))).contains(ANA);
    }

    @Test
    void a_second_press_changes_nothing() {
        accept(BEN, "the queue");

        assertThat(sentence(press(BEN))).startsWith("You took that watch over already, at Mon 2 Mar 06:00");
        assertThat(sentence(press(CHI))).startsWith("ben took that watch over already");
        assertThat(refusal(BEN, id + "/1", "something else")).startsWith("You took that watch over already");
        assertThat(harbour.said(ANA)).noneMatch(text -> text.contains("something else"));
    }

    @Test
    void of_many_who_press_at_once_one_accepts() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<HandoffOutcome>> presses = new ArrayList<>();
        for (int press = 0; press < 40; press++) {
            PersonId by = press % 4 == 0 ? CHI : BEN;
            String word = "press " + press;
            presses.add(() -> accept(by, word));
        }
        List<HandoffOutcome> outcomes = new ArrayList<>();
        for (Future<HandoffOutcome> outcome : people.invokeAll(presses)) {
            outcomes.add(outcome.get());
        }
        people.shutdownNow();

        assertThat(outcomes)
                .filteredOn(HandoffOutcome.Accepted.class::isInstance)
                .hasSize(1);
        assertThat(outcomes).noneMatch(HandoffOutcome.Unknown.class::isInstance);
        assertThat(harbour.said(ANA)).hasSize(2);
    }

    @Test
    void who_doesnt_take_over_and_forged_buttons_change_nothing() {
        assertThat(sentence(press(CHI))).isEqualTo("ben takes that watch over now, not you. Nothing was changed.");
        assertThat(sentence(press(DAN))).startsWith("ben takes that watch over now");
        assertThat(refusal(ANA, id + "/1", "x")).startsWith("ben takes that watch over now");
        for (String value : List.of("", "999", "1/", "<!channel>", "9".repeat(30), "999/9999999999")) {
            Reply reply = router.answer(new Press("handoff.accept", value, BEN, Optional.empty(), TRIGGER));
            assertThat(sentence(reply)).startsWith("That handoff isn’t there any more.");
            assertThat(refusal(BEN, value, "x")).startsWith("That handoff isn’t there any more.");
        }
        assertThat(accept(BEN, "x")).isInstanceOf(HandoffOutcome.Accepted.class);
    }

    @Test
    void where_the_rota_has_changed_only_who_takes_over_now_accepts() {
        harbour.cover(new Span(TUE, TUE.plus(DAY)), CHI, BEN);

        assertThat(sentence(press(BEN))).startsWith("chi takes that watch over now, not you.");
        assertThat(accept(CHI, "x")).isInstanceOf(HandoffOutcome.Accepted.class);
    }

    @Test
    void where_the_outgoing_person_stays_nobody_accepts() {
        harbour.cover(new Span(TUE, TUE.plus(DAY)), ANA, BEN);

        assertThat(sentence(press(BEN))).startsWith("chi takes that watch over now");
    }

    @Test
    void a_note_that_changed_while_it_was_read_is_read_again() {
        assertThat(press(BEN)).isInstanceOf(Reply.Modal.class);
        harbour.handoffs().send(ANA, KEY, "and the disk");

        assertThat(refusal(BEN, id + "/1", "the queue")).startsWith("ana changed the note since you opened this.");
        assertThat(harbour.acceptances().accept(id, BEN, 2, "the disk")).isInstanceOf(HandoffOutcome.Accepted.class);
    }

    @Test
    void what_is_added_after_the_acceptance_is_told_anew() {
        accept(BEN, "the queue");

        harbour.handoffs().send(ANA, KEY, "and the disk");

        assertThat(harbour.said(BEN))
                .hasSize(2)
                .element(1)
                .isEqualTo("ana changed the handoff of payments/primary after you took over.\n"
                        + "Handoff note:\n> and the disk");
    }

    @Test
    void once_the_watch_has_passed_on_there_is_nothing_to_accept() {
        harbour.at(TUE.plus(DAY));

        assertThat(sentence(press(BEN))).startsWith("That watch is over, or has passed on");
        assertThat(harbour.said(BEN)).first().asString().contains("You didn’t accept it; that watch is over.");
    }

    @Test
    void the_one_thing_to_look_out_for_is_one_line() {
        assertThat(refusal(BEN, id + "/1", "  ")).isEqualTo("Name one thing, in a few words.");
        assertThat(refusal(BEN, id + "/1", "😀".repeat(201))).startsWith("It has at most 200 characters");
        assertThat(accept(BEN, "😀".repeat(200))).isInstanceOf(HandoffOutcome.Accepted.class);
    }

    private HandoffOutcome accept(PersonId by, String word) {
        return harbour.acceptances().accept(id, by, 1, word);
    }

    private Reply press(PersonId by) {
        return router.answer(new Press("handoff.accept", Long.toString(id), by, Optional.empty(), TRIGGER));
    }

    private String refusal(PersonId by, String metadata, String word) {
        Reply reply =
                router.answer(new Submission(HandoffMessages.ACCEPT, metadata, Map.of("read-back", word), by, TRIGGER));
        return String.join("", ((Reply.Refusal) reply).errors().values());
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
