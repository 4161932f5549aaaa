package dev.watchbell.handoff;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What the incoming person reads of a handoff, in their own zone; and the leads, where nobody accepted in time. */
record IncomingMessages(People people, Instant now) {
    static final String ACCEPT = "handoff.accept";
    static final String TAKE = "handoff.take";

    /** To whoever takes over: the note with the button, then what they read back. */
    Message offer(Handoff handoff, Draft draft, PersonId reader) {
        DraftWords words = words(reader);
        String from = words.name(handoff.outgoing());
        String note = words.note(draft.sent(), "") + words.burning(draft.burning());
        if (handoff.acceptance().isPresent()) {
            return OutgoingMessages.message(accepted(words, handoff, from) + note);
        }
        return OutgoingMessages.message(
                "%s hands %s over to you. You have it from %s.%s"
                        .formatted(from, handoff.schedule(), words.zoned(handoff.passesAt()), note),
                Blocks.primary("Accept", ACCEPT, Long.toString(handoff.id())));
    }

    private static String accepted(DraftWords words, Handoff handoff, String from) {
        Acceptance how = handoff.acceptance().orElseThrow();
        String when = words.zoned(how.at());
        return how.readBack().isEmpty()
                ? "You took over %s from %s at %s.".formatted(handoff.schedule(), from, when)
                : "You accepted %s’s handoff of %s at %s, and look out for: %s"
                        .formatted(from, handoff.schedule(), when, words.said(how.readBack()));
    }

    /** Anew, as an edit notifies nobody: the note that they accepted isn't what it was. */
    Message added(Handoff handoff, Draft draft, PersonId reader) {
        DraftWords words = words(reader);
        return OutgoingMessages.message("%s changed the handoff of %s after you took over.%s"
                .formatted(words.name(handoff.outgoing()), handoff.schedule(), words.note(draft.sent(), "")));
    }

    /** To whom it was sent before the rota changed. */
    Message passedOn(Handoff handoff, PersonId reader, Optional<PersonId> now) {
        DraftWords words = words(reader);
        String who = now.filter(person -> !person.equals(reader))
                .map(words::name)
                .map(name -> name + " takes it over, not you")
                .orElse("it doesn’t pass to you then");
        return OutgoingMessages.message("The rota changed: %s’s watch on %s ends at %s, and %s. Nothing to do for you."
                .formatted(words.name(handoff.outgoing()), handoff.schedule(), words.zoned(handoff.passesAt()), who));
    }

    /** The handoff was never accepted, and can't be any more. */
    Message over(Handoff handoff, Draft draft, PersonId reader) {
        DraftWords words = words(reader);
        return OutgoingMessages.message("%s handed %s over to you at %s. You didn’t accept it; that watch is over.%s"
                .formatted(
                        words.name(handoff.outgoing()),
                        handoff.schedule(),
                        words.zoned(handoff.passesAt()),
                        words.note(draft.sent(), "")));
    }

    /** The watch is late: it stays with the outgoing person until they take it. */
    Message held(Handoff handoff, Instant until, PersonId reader) {
        DraftWords words = words(reader);
        String from = words.name(handoff.outgoing());
        String schedule = handoff.schedule().toString();
        if (handoff.acceptance().isPresent()) {
            return OutgoingMessages.message("You took over %s from %s.".formatted(schedule, from));
        }
        if (handoff.lapsed()) {
            return OutgoingMessages.message("%s kept the watch on %s for you until %s. It is yours now."
                    .formatted(from, schedule, words.zoned(until)));
        }
        return OutgoingMessages.message(
                "%s keeps the watch on %s after %s until you take it over. At the latest it is yours at %s."
                        .formatted(from, schedule, words.moment(handoff.passesAt()), words.zoned(until)),
                Blocks.primary("I have the watch", TAKE, Long.toString(handoff.id())));
    }

    /** To the leads, or to the team where it has none: the limit has passed. */
    Message lapsed(Handoff handoff, Instant until, ZoneId zone) {
        DraftWords words = new DraftWords(people, zone, this.now);
        String next = handoff.incoming().map(words::name).orElse("nobody");
        String what = handoff.sent() ? "hasn’t accepted the handoff" : "got no handoff note";
        return OutgoingMessages.message("%s has the watch on %s since %s and %s. Before: %s, who kept it until then."
                .formatted(next, handoff.schedule(), words.zoned(until), what, words.name(handoff.outgoing())));
    }

    private DraftWords words(PersonId reader) {
        return new DraftWords(people, people.zone(reader), now);
    }
}
