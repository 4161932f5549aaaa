package dev.watchbell.swap.sos;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.slack.message.Message;
import dev.watchbell.swap.sos.Call.State;
import java.util.Optional;

/** What is said of an sos, to whom: one message in the team's channel, one to the requester, one to each who was asked. */
final class SosVoice {
    private final Rotas rotas;
    private final Outbox outbox;

    SosVoice(Rotas rotas, Outbox outbox) {
        this.rotas = rotas;
        this.outbox = outbox;
    }

    /**
     * For the first time, or anew: Slack shows it as messages that change.
     *
     * @param next the wave that would be asked next
     */
    void show(Call call, Wave next, SosMessages messages) {
        Optional<Team> team = rotas.team(call.team());
        team.ifPresent(one -> say(in(one), about(call, "channel"), messages.channel(call, next, one.zone())));
        say(Conversation.with(call.requester()), about(call, "mine"), messages.mine(call, next));
        call.asked().forEach(asked -> tell(call, asked.person(), messages));
    }

    /** An edit notifies nobody, so who waits for it is told anew. */
    void ended(Call call, SosMessages messages) {
        show(call, Wave.DONE, messages);
        if (call.state() == State.TAKEN) {
            call.holder().filter(taker -> !call.reached(taker)).ifPresent(taker -> tell(call, taker, messages));
        }
        if (call.state() != State.CALLED_OFF) {
            say(Conversation.with(call.requester()), about(call, "ended"), messages.ended(call));
        }
        rotas.team(call.team())
                .ifPresent(team -> outbox.edit(in(team), about(call, "nobody"), messages.somebody(call, team.zone())));
    }

    /** Everybody was asked, and nobody has taken it. */
    void nobody(Call call, SosMessages messages) {
        rotas.team(call.team())
                .ifPresent(team -> say(in(team), about(call, "nobody"), messages.nobody(call, team.zone())));
    }

    private void tell(Call call, PersonId person, SosMessages messages) {
        say(Conversation.with(person), about(call, "asked"), messages.asked(call, person));
    }

    private void say(Conversation to, Subject subject, Message message) {
        outbox.say(to, subject, Urgency.NOW, message);
    }

    private static Conversation in(Team team) {
        return Conversation.in(team.channel());
    }

    private static Subject about(Call call, String what) {
        return new Subject("sos/" + call.id() + "/" + what);
    }
}
