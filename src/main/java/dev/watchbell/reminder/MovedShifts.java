package dev.watchbell.reminder;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Moves;
import dev.watchbell.slack.message.Offer;
import java.util.UUID;

/** Tells whoever's coming shifts an edit changes, once, with before and after; and nobody else. */
public final class MovedShifts {
    private final Outbox outbox;
    private final People people;
    private final Offer<Moves.Placed> askForCover;

    /** @param askForCover the button with which somebody asks others to take that shift */
    public MovedShifts(Outbox outbox, People people, Offer<Moves.Placed> askForCover) {
        this.outbox = outbox;
        this.people = people;
        this.askForCover = askForCover;
    }

    /** In the transaction of the edit: it is told if and only if it was made. */
    public void tell(Applied edit) {
        MovedMessages messages = new MovedMessages(people, edit, askForCover);
        UUID once = UUID.randomUUID();
        for (Moves moves : Moves.of(edit)) {
            if (people.active(moves.person())) {
                Subject subject = new Subject("moved/" + once + "/" + moves.person());
                outbox.say(Conversation.with(moves.person()), subject, Urgency.SOON, messages.moved(moves));
            }
        }
    }
}
