package dev.watchbell.swap.override;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.slack.message.Message;
import dev.watchbell.swap.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is said of an override: a line in the team's channel, the lead's own message, and one to each whose watch changes. */
final class OverrideVoice {
    private final Outbox outbox;

    OverrideVoice(Outbox outbox) {
        this.outbox = outbox;
    }

    void put(Team team, Placement placement, List<Change> changes, List<Refusal> warnings, OverrideMessages messages) {
        inChannel(team, placement, messages);
        say(placement.lead(), "lead", placement, messages.lead(placement, team, warnings));
        for (PersonId person : concerned(changes)) {
            if (!person.equals(placement.lead())) {
                say(person, "changed", placement, messages.changed(placement, placement.lead(), person, changes));
            }
        }
    }

    /** An edit notifies nobody, so whose watch changes again is told anew. */
    void undone(Team team, Placement placement, PersonId by, List<Change> changes, OverrideMessages messages) {
        inChannel(team, placement, messages);
        say(placement.lead(), "lead", placement, messages.lead(placement, team, List.of()));
        for (PersonId person : concerned(changes)) {
            if (!person.equals(by)) {
                say(person, "undone", placement, messages.changed(placement, by, person, changes));
            }
        }
    }

    private void inChannel(Team team, Placement placement, OverrideMessages messages) {
        say(Conversation.in(team.channel()), "channel", placement, messages.channel(placement, team.zone()));
    }

    private static Set<PersonId> concerned(List<Change> changes) {
        Set<PersonId> concerned = new TreeSet<>(Comparator.comparing(PersonId::value));
        changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(Optional::stream)
                .forEach(concerned::add);
        return concerned;
    }

    private void say(PersonId to, String what, Placement placement, Message message) {
        say(Conversation.with(to), what, placement, message);
    }

    private void say(Conversation to, String what, Placement placement, Message message) {
        outbox.say(to, new Subject("override/" + placement.id() + "/" + what), Urgency.NOW, message);
    }
}
