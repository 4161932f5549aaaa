package dev.watchbell.app;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Refused;
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
 * Who is told when Slack won't take something: the leads of the conversation's team, else the team, else the workspace's admins; these
 * first where it is the app that must be mended.
 *
 * @param admins those of the workspace
 */
record WhoCanAct(Rotas rotas, People people, Supplier<Set<PersonId>> admins) {
    private static final Set<String> OF_THE_APP =
            Set.of("missing_scope", "not_allowed_token_type", "access_denied", "messages_tab_disabled");

    Set<PersonId> about(Refused refused) {
        Conversation conversation = refused.conversation();
        Set<PersonId> leads = theirs(conversation).stream()
                .flatMap(team -> team.settings().leads().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<PersonId> members = theirs(conversation).stream()
                .flatMap(team -> team.members().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<PersonId> all = admins.get();
        return (OF_THE_APP.contains(refused.error()) ? Stream.of(all, leads, members) : Stream.of(leads, members, all))
                .map(some -> others(some, conversation))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private List<Team> theirs(Conversation conversation) {
        String id = conversation.id();
        if (id.matches("[UW][A-Z0-9]+")) {
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
