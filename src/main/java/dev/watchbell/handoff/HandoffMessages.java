package dev.watchbell.handoff;

import com.slack.api.model.view.View;
import dev.watchbell.handoff.note.Jotting;
import dev.watchbell.handoff.note.Note;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The modals of a handoff: to write it, to note something on the way, to accept it. */
record HandoffMessages(People people, PersonId reader, Instant now) {
    /** Modals, and the fields in them. */
    static final String WRITE = "handoff.write";

    static final String JOT = "handoff.jot";
    static final String REJOT = "handoff.rejot";
    static final String ACCEPT = "handoff.read-back";
    static final String WATCH = "watch";
    static final String NOTE = "note";
    static final String READ_BACK = "read-back";

    private static final String WHAT = "What must the next person know?";

    /** The draft: what happened, and the words as they are so far. */
    View write(Draft draft) {
        DraftWords words = words();
        String next = draft.turnover()
                .incoming()
                .map(person -> words.name(person) + " has it next.")
                .orElse("Nobody follows you at once.");
        String burning = words.burning(draft.burning());
        return new Form(WRITE, "Handoff", "Send")
                .remembering(draft.watch().key().text())
                .text(
                        "facts",
                        "%s, %s (%s). %s%s"
                                .formatted(
                                        draft.watch().schedule(),
                                        words.span(draft.watch().shift().span()),
                                        words.zone().getId(),
                                        next,
                                        burning.isEmpty() ? " No incidents on this watch." : burning))
                .paragraph(NOTE, WHAT, draft.words(), Note.MOST)
                .view();
    }

    /** Which watch a typed note is for, where there are several. */
    View write(List<Watch> watches, String typed) {
        return new Form(WRITE, "Handoff", "Send")
                .select(WATCH, "Which watch?", options(watches), Optional.empty())
                .paragraph(NOTE, WHAT, typed, Note.MOST)
                .view();
    }

    View jot(List<Watch> watches, String typed) {
        return new Form(JOT, "Note for the handoff", "Keep")
                .select(WATCH, "Which watch?", options(watches), Optional.empty())
                .line(NOTE, "What must not be forgotten?", typed, Jotting.MOST)
                .view();
    }

    /** All that was noted, a line each. */
    View rejot(Watch watch, List<Jotting> jottings) {
        String lines = jottings.stream().map(Jotting::text).collect(Collectors.joining("\n"));
        return new Form(REJOT, "Notes on the way", "Keep")
                .remembering(watch.key().text())
                .text(
                        "watch",
                        watch.schedule() + ", " + words().span(watch.shift().span()))
                .paragraph(NOTE, "One note on each line: take a line out to remove it", lines, Note.MOST)
                .view();
    }

    /** The note once more, and the one thing to look out for. */
    View accept(Handoff handoff, Draft draft) {
        DraftWords words = words();
        String note = words.note(draft.sent(), " from " + words.name(handoff.outgoing()));
        return new Form(ACCEPT, "Accept the handoff", "Accept")
                .remembering(handoff.id() + "/" + handoff.revision())
                .text("note", handoff.schedule() + note)
                .line(READ_BACK, "The one thing to look out for", "", Acceptance.MOST)
                .view();
    }

    private List<Option> options(List<Watch> watches) {
        return watches.stream()
                .map(watch -> new Option(
                        watch.schedule() + " · " + words().span(watch.shift().span()),
                        watch.key().text()))
                .toList();
    }

    private DraftWords words() {
        return new DraftWords(people, people.zone(reader), now);
    }
}
