package dev.watchbell.handoff;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.handoff.note.Jotting;
import dev.watchbell.handoff.note.Note;
import dev.watchbell.handoff.note.Notes;
import dev.watchbell.handoff.week.WeekHandlers;
import dev.watchbell.handoff.week.Weeks;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana has the watch on Mon 2 March, Ben after her. */
@OnBothDatabases
class HandoffsTest {
    private static final Instant MON = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Trigger TRIGGER = new Trigger("1");
    private static final String KEY = MON.getEpochSecond() + " payments/primary";
    private static final String SECONDARY = "1772352000 payments/secondary";

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Database database;
    private final Crew crew;
    private final Handoffs handoffs;
    private final Notes notes;
    private final Router router;

    HandoffsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        notes = new Notes(database, clock);
        Drafts drafts = new Drafts(crew.rotas(), notes, (team, span) -> List.of());
        handoffs = new Handoffs(database, crew.rotas(), drafts, crew.outbox(), Crew.people(), clock);
        WeekHandlers week = new WeekHandlers(new Weeks(database), crew.rotas(), Crew.people(), clock);
        router = new HandoffHandlers(handoffs, week, Crew.people(), clock).register(new Router());
    }

    @Test
    void a_typed_handoff_is_sent_to_the_next_person_and_kept_for_their_start() {
        Reply reply = command(ANA, "the queue is slow &amp; <@U0CHI|chi> knows");

        assertThat(reply).isEqualTo(Reply.silence());
        assertThat(handoffs.noteFor(PRIMARY, TUE))
                .contains(new Note(ANA, "the queue is slow & @chi knows", clock.instant()));
        assertThat(said(ANA))
                .containsExactly("You handed payments/primary over to ben, who has it from Tue 3 Mar 09:00"
                        + " (Europe/Paris). Not accepted yet.\nHandoff note:\n> the queue is slow &amp; @chi knows");
        assertThat(said(BEN))
                .containsExactly("ana hands payments/primary over to you. You have it from Tue 3 Mar 03:00"
                        + " (America/New_York).\nHandoff note:\n> the queue is slow &amp; @chi knows");
    }

    @Test
    void what_is_typed_again_is_added_and_what_is_sent_in_the_form_takes_its_place() {
        command(ANA, "first");
        command(ANA, "second");
        assertThat(said(BEN)).singleElement().asString().endsWith("\n> first\n> second");

        submit(HandoffMessages.WRITE, KEY, Map.of("note", "third"), ANA);
        assertThat(said(BEN)).singleElement().asString().endsWith("Handoff note:\n> third");
        assertThat(database.<List<String>>with(handle -> handle.createQuery("select note from handoff_note order by id")
                        .mapTo(String.class)
                        .list()))
                .containsExactly("first", "first\nsecond", "third");
    }

    @Test
    void what_is_noted_after_the_handoff_was_sent_waits_in_the_form() {
        command(ANA, "note early");
        submit(HandoffMessages.WRITE, KEY, Map.of("note", "all quiet"), ANA);
        clock.advance(Duration.ofMinutes(1));
        command(ANA, "note late");

        assertThat(press(OutgoingMessages.WRITE, KEY, ANA))
                .contains("all quiet\nlate")
                .doesNotContain("early");
    }

    @Test
    void what_was_noted_on_the_way_goes_with_what_is_typed_in_the_end() {
        assertThat(sentence(command(ANA, "note look at worker-2")))
                .isEqualTo("Noted, for your eyes only until you send the handoff: 1 note on this watch so far.");
        command(ANA, "NOTES and at the disk");
        command(ANA, "all quiet otherwise");

        assertThat(handoffs.noteFor(PRIMARY, TUE))
                .map(Note::text)
                .contains("all quiet otherwise\nlook at worker-2\nand at the disk");
        assertThat(said(BEN)).hasSize(1);
    }

    @Test
    void notes_are_edited_and_removed_in_the_form_and_nobody_else_sees_them() {
        command(ANA, "note one");
        command(ANA, "note two");

        assertThat(press(AnswerMessages.NOTES, KEY, ANA)).contains("one\ntwo");
        submit(HandoffMessages.REJOT, KEY, Map.of("note", "two\n\n three "), ANA);
        assertThat(jottings()).containsExactly("two", "three");
        assertThat(sentence(submit(HandoffMessages.REJOT, KEY, Map.of(), ANA)))
                .isEqualTo("No notes are left on this watch.");
        assertThat(jottings()).isEmpty();
        assertThat(press(AnswerMessages.NOTES, KEY, BEN)).startsWith("You aren’t on call");
        assertThat(submit(HandoffMessages.REJOT, KEY, Map.of("note", "mine"), BEN))
                .isInstanceOf(Reply.Refusal.class);
        assertThat(said(BEN)).isEmpty();
    }

    @Test
    void a_watch_has_no_more_notes_than_a_handoff_can_hold() {
        for (int note = 0; note < Jotting.MANY; note++) {
            command(ANA, "note " + note);
        }

        assertThat(sentence(command(ANA, "note one too many"))).startsWith("There are 50 notes on this watch already");
        assertThat(sentence(command(ANA, "note " + "😀".repeat(501)))).startsWith("It has at most 500 characters");
        submit(HandoffMessages.REJOT, KEY, Map.of("note", "x\n".repeat(60)), ANA);
        assertThat(jottings()).hasSize(50);
    }

    @Test
    void with_several_watches_the_words_go_to_the_one_that_is_chosen() {
        crew.schedule("secondary", Crew.daily("2026-03-01T09:00", ANA));

        assertThat(sentence(command(ANA, ""))).startsWith("You have several watches.");
        assertThat(command(ANA, "mind the disk")).isInstanceOf(Reply.Modal.class);
        assertThat(command(ANA, "note mind the disk")).isInstanceOf(Reply.Modal.class);
        submit(HandoffMessages.JOT, "", Map.of("watch", SECONDARY, "note", "and the queue"), ANA);
        submit(HandoffMessages.WRITE, "", Map.of("watch", SECONDARY, "note", "mind the disk"), ANA);

        assertThat(notes.note(PRIMARY, MON)).isEmpty();
        assertThat(said(ANA))
                .singleElement()
                .asString()
                .contains("payments/secondary", "mind the disk\n> and the queue");
    }

    @Test
    void afterwards_the_note_goes_to_who_has_the_watch_by_then() {
        List<Instant> told = new ArrayList<>();
        handoffs.whenWritten((schedule, start) -> told.add(start));
        clock.set(TUE.plusSeconds(3600));

        command(ANA, "one more thing");

        assertThat(told).containsExactly(TUE);
        assertThat(said(BEN)).singleElement().asString().endsWith("> one more thing");
    }

    @Test
    void who_has_no_watch_and_who_writes_too_much_or_nothing_is_told_what_works() {
        assertThat(sentence(command(BEN, "x"))).startsWith("You aren’t on call, and weren’t in the last day");
        assertThat(sentence(command(DAN, ""))).startsWith("You aren’t on call");
        assertThat(sentence(command(BEN, "note x"))).startsWith("You aren’t on call");
        assertThat(sentence(command(ANA, "😀".repeat(3_001))))
                .isEqualTo("It has at most 3,000 characters, and this has 3,001: please shorten it.");
        assertThat(submit(HandoffMessages.WRITE, KEY, Map.of("note", " "), ANA)).isInstanceOf(Reply.Refusal.class);
        assertThat(submit(HandoffMessages.WRITE, "1 payments/primary", Map.of("note", "x"), ANA))
                .isInstanceOf(Reply.Refusal.class);
        assertThat(submit(HandoffMessages.JOT, "", Map.of("note", "x"), ANA)).isInstanceOf(Reply.Refusal.class);
        assertThat(press(OutgoingMessages.WRITE, "", ANA)).startsWith("You aren’t on call");
        assertThat(handoffs.send(ANA, "1 payments/primary", "x")).isEqualTo(new HandoffOutcome.NotOnCall());
    }

    private List<String> jottings() {
        return notes.jottings(handoffs.watches(ANA).get(0)).stream()
                .map(Jotting::text)
                .toList();
    }

    private Reply command(PersonId by, String words) {
        return router.answer(new Command("/oncall", "handoff", words, by, Crew.CHANNEL, "payments", TRIGGER));
    }

    private String press(String action, String value, PersonId by) {
        Reply reply = router.answer(new Press(action, value, by, Optional.empty(), TRIGGER));
        return reply instanceof Reply.Modal modal ? modal.view().toString() : sentence(reply);
    }

    private Reply submit(String modal, String metadata, Map<String, String> values, PersonId by) {
        return router.answer(new Submission(modal, metadata, values, by, TRIGGER));
    }

    private List<String> said(PersonId person) {
        return crew.said(person.value());
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
