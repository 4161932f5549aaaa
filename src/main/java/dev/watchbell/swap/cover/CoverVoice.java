package dev.watchbell.swap.cover;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.slack.message.Message;
import java.util.List;

/** What is said about a request, to whom: one message in the team's channel, and a word to each whose watch changes. */
final class CoverVoice {
    private final Rotas rotas;
    private final Outbox outbox;

    CoverVoice(Rotas rotas, Outbox outbox) {
        this.rotas = rotas;
        this.outbox = outbox;
    }

    /** For the first time, or anew: Slack shows it as one message that changes. */
    void show(Standing standing, CoverMessages messages) {
        Request request = standing.request();
        rotas.team(request.schedule().team())
                .ifPresent(team -> say(in(team), about(request), messages.request(standing, team.zone())));
        say(request.requester(), new Subject(about(request) + "/mine"), messages.mine(standing));
    }

    /** An edit notifies nobody, so who asked is told anew; and the helper has the button to undo it. */
    void taken(Standing standing, List<Part> taken, CoverMessages messages) {
        Request request = standing.request();
        for (Part part : taken) {
            say(part.helper(), about(part, "yours"), messages.yours(request, part));
        }
        say(request.requester(), about(taken.get(0), "taken"), messages.taken(standing, taken));
    }

    void givenBack(Standing standing, Part part, CoverMessages messages) {
        say(part.helper(), about(part, "yours"), messages.yours(standing.request(), part));
        say(standing.request().requester(), about(part, "back"), messages.back(standing, part));
    }

    void expired(Standing standing, CoverMessages messages) {
        Request request = standing.request();
        say(request.requester(), new Subject(about(request) + "/expired"), messages.expired(standing));
    }

    private void say(PersonId person, Subject subject, Message message) {
        say(Conversation.with(person), subject, message);
    }

    private void say(Conversation to, Subject subject, Message message) {
        outbox.say(to, subject, Urgency.SOON, message);
    }

    private static Conversation in(Team team) {
        return Conversation.in(team.channel());
    }

    private static Subject about(Request request) {
        return new Subject("cover/" + request.id());
    }

    private static Subject about(Part part, String what) {
        return new Subject("cover/" + part.key() + "/" + what);
    }
}
