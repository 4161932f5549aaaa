package dev.watchbell.handoff;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Trigger;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ana has the watch on Mon 2 March, Ben after her. */
@OnBothDatabases
class HandoffsTest {
    private static final Instant MON = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Trigger TRIGGER = new Trigger("1");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Golden golden = new Golden("handoff");
    private final Database database;
    private final Crew crew;
    private final Handoffs handoffs;
    private final HandoffHandlers handlers;

    HandoffsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        handoffs = new Handoffs(database, crew.rotas(), clock);
        handlers = new HandoffHandlers(handoffs, Crew.people(), clock);
    }

    @Test
    void a_typed_note_is_kept_for_the_next_person() {
        Reply reply = command(ANA, "the queue is slow &amp; <@U0CHI|chi> knows");

        assertThat(sentence(reply))
                .isEqualTo(
                        "Noted. ben sees it when the watch on payments/primary begins, Tue 3 Mar 09:00 (Europe/Paris).");
        assertThat(handoffs.noteFor(PRIMARY, TUE))
                .contains(new Note(ANA, "the queue is slow & @chi knows", clock.instant()));
    }

    @Test
    void an_edit_takes_its_place_and_the_first_one_is_still_there() {
        command(ANA, "first");
        command(ANA, "second");

        assertThat(handoffs.note(PRIMARY, MON)).map(Note::text).contains("second");
        assertThat(database.<List<String>>with(handle -> handle.createQuery("select note from handoff_note order by id")
                        .mapTo(String.class)
                        .list()))
                .containsExactly("first", "second");
    }

    @Test
    void without_words_the_modal_opens_with_the_note_so_far() {
        command(ANA, "so far");

        golden.assertSame("modal", ((Reply.Modal) command(ANA, "")).view());
    }

    @Test
    void with_several_watches_the_modal_asks_which_and_keeps_what_was_typed() {
        crew.schedule("secondary", Crew.daily("2026-03-01T09:00", ANA));

        golden.assertSame("modal-several", ((Reply.Modal) command(ANA, "mind the disk")).view());
        Reply kept = handlers.write(new Submission(
                "handoff.write", "", Map.of("watch", "1772352000 payments/secondary", "note", "disk"), ANA, TRIGGER));

        assertThat(sentence(kept)).startsWith("Noted. ");
        assertThat(handoffs.note(PRIMARY, MON)).isEmpty();
    }

    @Test
    void afterwards_the_note_goes_to_who_has_the_watch_by_then() {
        List<Watch> told = new ArrayList<>();
        handoffs.whenWritten(told::add);
        clock.set(TUE.plusSeconds(3600));

        assertThat(sentence(command(ANA, "one more thing")))
                .isEqualTo("Noted. ben finds it in the message with which the watch on payments/primary began.");
        assertThat(told).extracting(watch -> watch.shift().span().end()).containsExactly(TUE);
    }

    @Test
    void who_has_no_watch_and_who_writes_too_much_or_nothing_is_told_what_works() {
        assertThat(sentence(command(BEN, "x"))).startsWith("You aren’t on call, and weren’t in the last day");
        assertThat(sentence(command(DAN, ""))).startsWith("You aren’t on call");
        assertThat(sentence(command(ANA, "😀".repeat(3_001))))
                .isEqualTo("A note has at most 3,000 characters, and this one has 3,001: please shorten it.");
        assertThat(handlers.write(new Submission("handoff.write", "", Map.of("note", " "), ANA, TRIGGER)))
                .isInstanceOf(Reply.Refusal.class);
        assertThat(handoffs.write(ANA, "1 payments/primary", "x")).isEqualTo(new HandoffOutcome.NotOnCall());
    }

    private Reply command(PersonId by, String words) {
        return handlers.command(new Command("/oncall", "handoff", words, by, Crew.CHANNEL, "payments", TRIGGER));
    }

    private static String sentence(Reply reply) {
        return ((Reply.Private) reply).message().text();
    }
}
