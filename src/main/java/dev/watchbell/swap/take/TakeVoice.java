package dev.watchbell.swap.take;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.slack.message.Message;

/** What is said of a take: a line in the team's channel, and a message to each of the two. */
final class TakeVoice {
    private final Rotas rotas;
    private final Outbox outbox;

    TakeVoice(Rotas rotas, Outbox outbox) {
        this.rotas = rotas;
        this.outbox = outbox;
    }

    void taken(Take take, TakeMessages messages) {
        inChannel(take, messages);
        say(take.giver(), "giver", take, messages.giver(take));
        say(take.taker(), "taker", take, messages.taker(take));
    }

    /** An edit notifies nobody, so who has it no more is told anew. */
    void takenBack(Take take, TakeMessages messages) {
        taken(take, messages);
        say(take.taker(), "back", take, messages.back(take));
    }

    private void inChannel(Take take, TakeMessages messages) {
        rotas.team(take.schedule().team())
                .ifPresent(team -> outbox.say(
                        Conversation.in(team.channel()),
                        about(take, "channel"),
                        Urgency.NOW,
                        messages.channel(take, team.zone())));
    }

    private void say(PersonId to, String what, Take take, Message message) {
        outbox.say(Conversation.with(to), about(take, what), Urgency.NOW, message);
    }

    private static Subject about(Take take, String what) {
        return new Subject("take/" + take.id() + "/" + what);
    }
}
