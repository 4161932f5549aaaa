package dev.watchbell.handoff;

import static dev.watchbell.handoff.Harbour.MON;
import static dev.watchbell.handoff.Harbour.TUE;
import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;

import dev.watchbell.handoff.note.Jotting;
import dev.watchbell.handoff.note.Note;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ana hands over to Ben on Tue 3 March; both read it in their own zone. */
class HandoffMessagesTest {
    private static final Instant NOW = TUE.minus(Duration.ofMinutes(30));
    private static final Instant UNTIL = TUE.plus(Duration.ofMinutes(30));
    private static final Optional<Duration> HOLD = Optional.of(Duration.ofMinutes(30));
    private static final Watch WATCH = new Watch(PRIMARY, new Shift(ANA, new Span(MON, TUE)));
    private static final Turnover TURNOVER =
            new Turnover(WATCH.shift(), Optional.of(new Shift(BEN, new Span(TUE, TUE.plus(Duration.ofDays(1))))));

    private final Golden golden = new Golden("handoff");
    private final OutgoingMessages outgoing = new OutgoingMessages(Crew.people(), NOW);
    private final IncomingMessages incoming = new IncomingMessages(Crew.people(), NOW);

    @Test
    void the_outgoing_person_is_asked_and_sees_where_it_stands() {
        golden.assertSame("draft", outgoing.draft(draft("look at worker-2"), HOLD));
        golden.assertSame("sent", outgoing.sent(handoff(), draft("x")));
        golden.assertSame("sent-to-nobody", outgoing.sent(handoff().to(Optional.empty()), draft("x")));
        golden.assertSame("sent-accepted", outgoing.sent(accepted("the queue"), draft("x")));
        golden.assertSame("read-back", outgoing.readBack(accepted("the queue")));
        golden.assertSame("read-back-none", outgoing.readBack(accepted("")));
        golden.assertSame("moved", outgoing.moved(draft("x")));
        golden.assertSame("held-outgoing", outgoing.held(handoff(), UNTIL));
    }

    @Test
    void the_incoming_person_gets_it_accepts_it_or_reads_why_not() {
        golden.assertSame("offer", incoming.offer(handoff(), draft("x"), BEN));
        golden.assertSame("offer-accepted", incoming.offer(accepted("the queue"), draft("x"), BEN));
        golden.assertSame("added", incoming.added(accepted("the queue"), draft("x"), BEN));
        golden.assertSame("passed-on", incoming.passedOn(handoff(), BEN, Optional.of(CHI)));
        golden.assertSame("passed-on-to-nobody", incoming.passedOn(handoff(), BEN, Optional.empty()));
        golden.assertSame("over", incoming.over(handoff(), draft("x"), BEN));
        golden.assertSame("held-incoming", incoming.held(handoff(), UNTIL, BEN));
        golden.assertSame("held-incoming-lapsed", incoming.held(handoff().lapse(), UNTIL, BEN));
        golden.assertSame("lapsed", incoming.lapsed(handoff(), UNTIL, PARIS));
    }

    @Test
    void the_modals_are_prefilled() {
        HandoffMessages forms = new HandoffMessages(Crew.people(), ANA, NOW);

        golden.assertSame("modal-write", forms.write(draft("look at worker-2")));
        golden.assertSame("modal-several", forms.write(List.of(WATCH), "mind the disk"));
        golden.assertSame("modal-jot", forms.jot(List.of(WATCH), "mind the disk"));
        golden.assertSame(
                "modal-notes", forms.rejot(WATCH, draft("look at worker-2").jottings()));
        golden.assertSame("modal-accept", new HandoffMessages(Crew.people(), BEN, NOW).accept(handoff(), draft("x")));
    }

    @Test
    void the_answers_have_their_buttons() {
        AnswerMessages answers = new AnswerMessages(Crew.people(), ANA, NOW);

        golden.assertSame("jotted", answers.jotted(new HandoffOutcome.Jotted("1 payments/primary", 2)));
        golden.assertSame("which", answers.which(List.of(WATCH, WATCH)));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_note_title_and_word_breaks_a_message(String text) {
        People hostile = new People(id -> Optional.of(
                new Person(id, text, text, Optional.empty(), Crew.people().zone(id), true)));
        OutgoingMessages out = new OutgoingMessages(hostile, NOW);
        IncomingMessages in = new IncomingMessages(hostile, NOW);
        HandoffMessages forms = new HandoffMessages(hostile, BEN, NOW);
        AnswerMessages answers = new AnswerMessages(hostile, BEN, NOW);
        Draft draft = draft(text);

        for (Handoff handoff : List.of(handoff(), accepted(text), handoff().to(Optional.empty()))) {
            Hostile.assertHarmless(out.sent(handoff, draft));
            Hostile.assertHarmless(out.held(handoff, UNTIL));
            Hostile.assertHarmless(in.offer(handoff, draft, BEN));
            Hostile.assertHarmless(in.over(handoff, draft, BEN));
            Hostile.assertHarmless(in.held(handoff, UNTIL, BEN));
            Hostile.assertHarmless(in.lapsed(handoff, UNTIL, PARIS));
            Hostile.assertHarmless(in.passedOn(handoff, BEN, Optional.of(CHI)));
            Hostile.assertHarmless(in.added(handoff, draft, BEN));
        }
        Hostile.assertHarmless(out.draft(draft, HOLD));
        Hostile.assertHarmless(out.moved(draft));
        Hostile.assertHarmless(out.readBack(accepted(text)));
        Hostile.assertHarmless(forms.write(draft));
        Hostile.assertHarmless(forms.write(List.of(WATCH), text));
        Hostile.assertHarmless(forms.jot(List.of(WATCH), text));
        Hostile.assertHarmless(forms.rejot(WATCH, draft.jottings()));
        Hostile.assertHarmless(forms.accept(handoff(), draft));
        Hostile.assertHarmless(answers.which(Collections.nCopies(90, WATCH)));
        Hostile.assertOnlyMoments(answers.sentence(new HandoffOutcome.AlreadyAccepted(ANA, NOW)));
        Hostile.assertOnlyMoments(answers.sentence(new HandoffOutcome.NotYours(Optional.of(ANA))));
        Hostile.assertOnlyMoments(answers.sentence(new HandoffOutcome.Rewritten(ANA)));
    }

    /** With more of everything than is shown. */
    private static Draft draft(String text) {
        Burning open = new Burning("sev2", text, MON, Optional.empty());
        Burning closed = new Burning("sev3", text, MON, Optional.of(MON.plusSeconds(3600)));
        List<Burning> burning = text.equals("x") || text.equals("look at worker-2")
                ? List.of(open, closed)
                : Collections.nCopies(50, closed);
        List<Jotting> jottings = text.equals("x") || text.equals("look at worker-2")
                ? List.of(new Jotting(1, text, NOW))
                : Collections.nCopies(50, new Jotting(1, text, NOW));
        Optional<Note> note = text.equals("look at worker-2")
                ? Optional.empty()
                : Optional.of(new Note(ANA, text + "\n" + text, NOW));
        return new Draft(WATCH, TURNOVER, burning, jottings, note);
    }

    private static Handoff handoff() {
        return new Handoff(
                12, PRIMARY, MON, ANA, TUE, Optional.of(BEN), true, 1, Optional.empty(), Optional.empty(), false);
    }

    private static Handoff accepted(String word) {
        return handoff().accepted(new Acceptance(BEN, NOW, word));
    }
}
