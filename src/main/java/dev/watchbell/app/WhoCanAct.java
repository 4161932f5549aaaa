package dev.watchbell.app;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is told when Slack takes nothing in a conversation: the leads of its team, else the team, else the workspace's admins.
 *
 * @param admins those of the workspace
 */
record WhoCanAct(Rotas rotas, People people, Supplier<Set<PersonId>> admins) {
    Set<PersonId> about(Conversation conversation) {
        Set<PersonId> leads = theirs(conversation).stream()
                .flatMap(team -> team.settings().leads().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<PersonId> members = theirs(conversation).stream()
                .flatMap(team -> team.members().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.of(leads, members, admins.get())
                .map(some -> others(some, conversation))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private List<Team> theirs(Conversation conversation) {
        String id = conversation.id();
        if (id.startsWith("U") || id.startsWith("W")) {
            return rotas.teamsOf(new PersonId(id));
        }
        Optional<Team> team = rotas.teamOf(new ChannelId(id));
        return team.stream().toList();
    }

    private Set<PersonId> others(Set<PersonId> some, Conversation conversation) {
        return some.stream()
                .filter(person -> people.active(person) && !person.value().equals(conversation.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
